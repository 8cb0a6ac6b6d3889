"""Which command menu a private chat shows, so that a change of roles, of language or of the program changes it."""

from alembic import op

from storage.migrations.columns import index, number, text

revision = "0011"
down_revision = "0010"

COLUMNS = ("menu", "menu_checked_on", "is_menu_stale")


def upgrade() -> None:
    op.add_column("account", text("menu", null=True))
    op.add_column("account", text("menu_checked_on", null=True))
    op.add_column("account", number("is_menu_stale", server_default="1"))
    index("account_menu_stale", "account", ["id"], where="is_menu_stale = 1")


def downgrade() -> None:
    op.drop_index("account_menu_stale", "account")
    for column in COLUMNS:
        op.drop_column("account", column)
