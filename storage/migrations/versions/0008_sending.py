"""Forum topics of cards, and whom a legal notice could not reach."""

from alembic import op
from sqlalchemy import PrimaryKeyConstraint

from storage.migrations.columns import index, number, table, text

revision = "0008"
down_revision = "0007"

ADDED = {
    "outbox": ("is_legal", "body_id", "expires_at", "unreached_at", "revived_at"),
    "card": ("tries", "unknowns"),
    "chat": ("is_forum", "may_manage_topics"),
}
ZERO_AT_FIRST = frozenset({"is_legal", "tries", "unknowns", "is_forum", "may_manage_topics"})


def upgrade() -> None:
    for name, columns in ADDED.items():
        for column in columns:
            is_zero = column in ZERO_AT_FIRST
            op.add_column(name, number(column, null=not is_zero, server_default="0" if is_zero else None))
    index("outbox_unreached", "outbox", ["person_id"], where="state = 'blocked' AND is_legal = 1")
    table(
        "topic",
        number("chat_id"),
        text("noun"),
        number("thread_id"),
        PrimaryKeyConstraint("chat_id", "noun", name="topic_key"),
    )


def downgrade() -> None:
    op.drop_table("topic")
    op.drop_index("outbox_unreached", "outbox")
    for name, columns in ADDED.items():
        for column in columns:
            op.drop_column(name, column)
