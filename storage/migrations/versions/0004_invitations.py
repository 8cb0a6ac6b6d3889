"""Invitations and wrong guesses of them; chats, the bodies they serve, one-time codes to connect them."""

import sqlalchemy as sa
from alembic import op

from storage.migrations.columns import index, key, number, one_of, table, text, to

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    table(
        "invitation",
        key(),
        number("membership_id", to("membership.id")),
        number("body_id", to("body.id")),
        number("person_id", to("person.id")),
        text("code_hash", unique=True),
        number("made_at"),
        number("expires_at"),
        number("used_at", null=True),
        number("used_by", to("account.id"), null=True),
        number("revoked_at", null=True),
    )
    index("invitation_of_person", "invitation", ["person_id"])
    index("invitation_of_body", "invitation", ["body_id"])
    index("invitation_open", "invitation", ["person_id"], unique=True, where="used_at IS NULL AND revoked_at IS NULL")
    table("guess", key(), number("account_id", to("account.id")), number("guessed_at"))
    index("guess_of_account", "guess", ["account_id", "guessed_at"])
    _chats()


def _chats() -> None:
    table(
        "chat",
        key(),
        text("kind"),
        text("title"),
        text("status"),
        number("may_send"),
        number("may_pin"),
        number("changed_at"),
        one_of("kind", "group channel", "chat_kind"),
        one_of("status", "member administrator away", "chat_status"),
    )
    _chat_links()


def _chat_links() -> None:
    table(
        "chat_link",
        key(),
        number("body_id", to("body.id")),
        number("chat_id"),
        text("purpose"),
        text("title"),
        text("language"),
        number("connected_by", to("account.id"), null=True),
        number("connected_at"),
        number("disconnected_at", null=True),
        _purpose("chat_link_purpose"),
        one_of("language", "kk ru en", "chat_link_language"),
    )
    index("chat_link_of_body", "chat_link", ["body_id", "purpose"])
    index("chat_link_of_chat", "chat_link", ["chat_id"], unique=True, where="disconnected_at IS NULL")
    _connect_code()


def _connect_code() -> None:
    table(
        "connect_code",
        key(),
        text("code_hash", unique=True),
        number("body_id", to("body.id")),
        text("purpose"),
        text("language"),
        number("account_id", to("account.id")),
        number("chat_id"),
        number("expires_at"),
        number("used_at", null=True),
        _purpose("connect_code_purpose"),
    )
    index("connect_code_of_account", "connect_code", ["account_id"])


def _purpose(name: str) -> sa.CheckConstraint:
    return one_of("purpose", "council secretaries channel", name)


def downgrade() -> None:
    for name in ("connect_code", "chat_link", "chat", "guess", "invitation"):
        op.drop_table(name)
