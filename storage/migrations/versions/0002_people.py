"""People: the human being, the Telegram account linked to one, the consent given."""

from alembic import op

from storage.migrations.columns import index, key, number, one_of, table, text, to

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    table(
        "person",
        key(),
        text("name"),
        text("folded_name"),
        number("made_at"),
        number("erased_at", null=True),
    )
    index("person_by_name", "person", ["folded_name"])
    table(
        "account",
        key(),
        number("telegram_id", unique=True),
        number("chat_id", unique=True),
        text("language"),
        number("person_id", to("person.id"), null=True),
        number("consent_version", null=True),
        text("reach", server_default="open"),
        number("reach_changed_at", null=True),
        number("made_at"),
        one_of("language", "kk ru en", "account_language"),
        one_of("reach", "open blocked deactivated", "account_reach"),
    )
    index("account_of_person", "account", ["person_id"], unique=True, where="person_id IS NOT NULL")
    table(
        "consent",
        key(),
        number("account_id", to("account.id")),
        number("version"),
        text("language"),
        number("given_at"),
        number("withdrawn_at", null=True),
    )
    index("consent_of_account", "consent", ["account_id"])


def downgrade() -> None:
    for name in ("consent", "account", "person"):
        op.drop_table(name)
