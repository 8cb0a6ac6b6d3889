"""Who had stepped or been set aside when a ballot opened, beside its electors: they may be back for the next one."""

from alembic import op
from sqlalchemy import PrimaryKeyConstraint

from storage.migrations.columns import number, one_of, table, text, to

revision = "0023"
down_revision = "0022"

ASIDES = """
INSERT INTO aside (ballot_id, membership_id, reason)
SELECT ballot.id, recusal.membership_id, recusal.reason
FROM ballot
JOIN recusal ON recusal.motion_id = ballot.motion_id AND recusal.recused_at <= ballot.opened_at
"""


def upgrade() -> None:
    table(
        "aside",
        number("ballot_id", to("ballot.id")),
        number("membership_id", to("membership.id")),
        text("reason"),
        PrimaryKeyConstraint("ballot_id", "membership_id", name="aside_key"),
        one_of("reason", "conflict kinship other", "aside_reason"),
    )
    op.execute(ASIDES)


def downgrade() -> None:
    op.drop_table("aside")
