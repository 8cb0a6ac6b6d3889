"""Marks of backups and restores, what is held until an administrator decides, erasures to replay."""

import time

from alembic import op

from storage.migrations.columns import index, key, number, one_of, running_key, table, text

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    _home()
    _backup()
    table("restore", key(), number("restored_at"), number("made_at", null=True), number("decided_at", null=True))
    _erasure()
    for held in ("outbox", "card"):
        op.add_column(held, number("held_at", null=True))
        index(f"{held}_held", held, ["held_at"], where="held_at IS NOT NULL")


def _home() -> None:
    """The row that no backup holds: a database without it was restored."""
    home = op.create_table("home", key(), number("moved_in_at"), sqlite_strict=True)
    op.bulk_insert(home, [{"id": 1, "moved_in_at": time.time_ns() // 1_000_000}])


def _backup() -> None:
    table(
        "backup",
        key(),
        number("made_at"),
        text("state"),
        text("file", null=True),
        number("bytes", null=True),
        number("done_at", null=True),
        text("error", null=True),
        one_of("state", "begun done failed", "backup_state"),
    )
    index("backup_in_order", "backup", ["made_at"])


def _erasure() -> None:
    table(
        "erasure",
        running_key(),
        number("number"),
        number("person_id", null=True),
        number("account_id"),
        number("erased_at"),
        sqlite_autoincrement=True,
    )
    index("erasure_of_account", "erasure", ["account_id"], unique=True)


def downgrade() -> None:
    for held in ("card", "outbox"):
        op.drop_index(f"{held}_held", held)
        op.drop_column(held, "held_at")
    for name in ("erasure", "restore", "backup", "home"):
        op.drop_table(name)
