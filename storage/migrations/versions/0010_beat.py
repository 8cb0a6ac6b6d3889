"""When the program last heard from Telegram, so that an outage can be measured, and the outages there were."""

from alembic import op

from storage.migrations.columns import index, number, running_key, table, text

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    table("beat", text("name", primary_key=True), number("at"))
    table("outage", running_key(), number("began_at"), number("ended_at"), sqlite_autoincrement=True)
    index("outage_ended", "outage", ["ended_at"])
    index("ballot_open", "ballot", ["id"], where="state = 'open'")


def downgrade() -> None:
    op.drop_index("ballot_open", "ballot")
    op.drop_table("outage")
    op.drop_table("beat")
