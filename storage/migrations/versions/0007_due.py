"""What is due: one row for everything that must happen at its time."""

from alembic import op

from storage.migrations.columns import index, number, one_of, running_key, table, text

revision = "0007"
down_revision = "0006"

STATES = "waiting held fired dropped failed"


def upgrade() -> None:
    table(
        "due",
        running_key(),
        text("kind"),
        text("noun"),
        number("subject_id"),
        number("due_at"),
        number("until", null=True),
        text("facts"),
        text("state", server_default="waiting"),
        number("ready_at"),
        text("holder", null=True),
        number("leased_until", server_default="0"),
        number("tries", server_default="0"),
        number("done_at", null=True),
        text("error", null=True),
        one_of("state", STATES, "due_state"),
        sqlite_autoincrement=True,
    )
    index("due_once", "due", ["noun", "subject_id", "kind", "due_at"], unique=True)
    index("due_waiting", "due", ["ready_at"], where="state = 'waiting'")
    index("due_held", "due", ["kind"], where="state = 'held'")
    index("due_finished", "due", ["done_at"], where="done_at IS NOT NULL")


def downgrade() -> None:
    op.drop_table("due")
