"""Past votes: from which record a ballot was taken, on which day its meeting was, and voters who are no members."""

from alembic import op
from sqlalchemy import PrimaryKeyConstraint

from storage.migrations.columns import index, key, number, table, text, to

revision = "0020"
down_revision = "0019"


def upgrade() -> None:
    table(
        "past_meeting",
        key("meeting_id"),
        number("body_id", to("body.id")),
        text("held_on"),
        text("session"),
    )
    index("past_meeting_of_body", "past_meeting", ["body_id", "held_on", "session"], unique=True)
    table(
        "past_ballot",
        key("ballot_id"),
        number("body_id", to("body.id")),
        number("motion_id", to("motion.id")),
        text("source_key"),
        text("motion_key"),
        text("digest"),
        text("requirement", null=True),
        text("result", null=True),
    )
    index("past_ballot_of_body", "past_ballot", ["body_id", "source_key"], unique=True)
    table(
        "past_vote",
        number("ballot_id", to("past_ballot.ballot_id")),
        number("position"),
        text("name"),
        text("option", null=True),
        number("weight"),
        PrimaryKeyConstraint("ballot_id", "position", name="past_vote_key"),
    )


def downgrade() -> None:
    for name in ("past_vote", "past_ballot", "past_meeting"):
        op.drop_table(name)
