"""The road of one update: inbox, outbox, cards, dead letters, drafts, the audit trail and counters."""

import sqlalchemy as sa
from alembic import op

from storage.migrations.columns import blob, index, key, number, one_of, running_key, table, text

revision = "0001"
down_revision = None


def upgrade() -> None:
    _inbox()
    _outbox()
    _card()
    _dead_letter()
    _draft()
    _audit()
    table("counter", text("name", primary_key=True), number("value"))


def _dead_letter() -> None:
    table(
        "dead_letter",
        key(),
        number("update_id"),
        text("reference", unique=True),
        text("error"),
        blob("body"),
        number("buried_at"),
    )


def _draft() -> None:
    table(
        "draft",
        key(),
        number("account_id"),
        text("form"),
        number("version"),
        text("given"),
        text("answers"),
        text("asked", null=True),
        number("revision"),
        number("is_open"),
        number("changed_at"),
        number("expires_at"),
    )
    index("draft_of_account", "draft", ["account_id"])
    index("draft_expiring", "draft", ["expires_at"])
    index("draft_open", "draft", ["account_id"], unique=True, where="is_open = 1")


def _audit() -> None:
    table(
        "audit",
        running_key(),
        number("at"),
        number("account_id", null=True),
        number("person_id", null=True),
        text("what"),
        text("noun"),
        number("subject_id"),
        number("body_id", null=True),
        text("facts"),
        sqlite_autoincrement=True,
    )
    index("audit_of_subject", "audit", ["noun", "subject_id"])


def _inbox() -> None:
    table(
        "inbox",
        running_key(),
        number("update_id", unique=True),
        text("lane"),
        text("body"),
        text("state"),
        number("tries", server_default="0"),
        number("received_at"),
        number("done_at", null=True),
        one_of("state", "waiting done dead", "inbox_state"),
        sqlite_autoincrement=True,
    )
    index("inbox_waiting", "inbox", ["lane", "id"], where="state = 'waiting'")
    index("inbox_finished", "inbox", ["done_at"], where="done_at IS NOT NULL")


def _outbox() -> None:
    table(
        "outbox",
        running_key(),
        text("lane"),
        number("priority"),
        text("policy"),
        text("state"),
        number("chat_id", null=True),
        number("person_id", null=True),
        text("method", null=True),
        text("body", null=True),
        text("kind", null=True),
        text("noun", null=True),
        number("subject_id", null=True),
        text("facts", null=True),
        number("is_repeat", server_default="0"),
        number("tries", server_default="0"),
        number("made_at"),
        number("not_before", server_default="0"),
        number("sent_at", null=True),
        number("message_id", null=True),
        text("error", null=True),
        one_of("lane", "answer reply due broadcast", "outbox_lane"),
        one_of("policy", "free once repeat_marked", "outbox_policy"),
        one_of("state", "queued sending sent blocked failed unknown", "outbox_state"),
        sa.CheckConstraint("method IS NOT NULL OR kind IS NOT NULL", name="outbox_content"),
        sqlite_autoincrement=True,
    )
    index("outbox_queued", "outbox", ["priority", "id"], where="state = 'queued'")
    index("outbox_sending", "outbox", ["id"], where="state = 'sending'")
    index("outbox_unknown", "outbox", ["id"], where="state = 'unknown'")
    index("outbox_finished", "outbox", ["sent_at"], where="sent_at IS NOT NULL")


def _card() -> None:
    table(
        "card",
        text("noun"),
        number("subject_id"),
        number("chat_id"),
        number("person_id", null=True),
        number("message_id", null=True),
        text("digest", null=True),
        number("priority"),
        number("wanted", server_default="1"),
        number("shown", server_default="0"),
        number("not_before", server_default="0"),
        text("state", server_default="open"),
        sa.PrimaryKeyConstraint("noun", "subject_id", "chat_id", name="card_key"),
        one_of("state", "open sending gone", "card_state"),
    )
    index("card_of_chat", "card", ["chat_id"])
    index("card_of_person", "card", ["person_id"], where="person_id IS NOT NULL")
    index("card_dirty", "card", ["priority", "not_before"], where="state <> 'gone' AND wanted > shown")


def downgrade() -> None:
    for name in ("counter", "audit", "draft", "dead_letter", "card", "outbox", "inbox"):
        op.drop_table(name)
