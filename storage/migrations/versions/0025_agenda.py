"""Items that a demand put on an agenda, motions that would take an item off, links that everybody may read."""

from alembic import op

from storage.migrations.columns import number, reword

revision = "0025"
down_revision = "0024"

PURPOSES = "adopt reject amend elect procedural"

DEMANDED = """
UPDATE agenda_item SET demand_id = (
    SELECT MIN(demand.id) FROM demand
    WHERE demand.meeting_id = agenda_item.meeting_id AND demand.question = agenda_item.title
)
"""

REMOVING = """
UPDATE motion SET purpose = 'remove'
WHERE purpose = 'procedural' AND id IN (
    SELECT ballot.motion_id FROM ballot JOIN proposal ON proposal.ballot_id = ballot.id
    WHERE proposal.state = 'declined'
)
"""

BACK = "UPDATE motion SET purpose = 'procedural' WHERE purpose = 'remove'"


def upgrade() -> None:
    op.add_column("agenda_item", number("demand_id", null=True))
    op.add_column("meeting", number("is_link_public", server_default="0"))
    reword("motion", "purpose", PURPOSES, f"{PURPOSES} remove", "motion_purpose")
    op.execute(DEMANDED)
    op.execute(REMOVING)


def downgrade() -> None:
    op.execute(BACK)
    reword("motion", "purpose", f"{PURPOSES} remove", PURPOSES, "motion_purpose")
    op.drop_column("meeting", "is_link_public")
    op.drop_column("agenda_item", "demand_id")
