"""Which command menu a private chat shows, so that a change of roles, of language or of the program changes it."""

from alembic import op

from storage.migrations.columns import index, number, text

revision = "0011"
down_revision = "0010"

COLUMNS = ("menu", "menu_until_on", "is_menu_stale")
INDEXES = {
    "account_menu_stale": ("id", "is_menu_stale = 1"),
    "account_menu": ("menu", "menu IS NOT NULL"),
    "account_menu_until": ("menu_until_on", "menu_until_on IS NOT NULL"),
}


def upgrade() -> None:
    op.add_column("account", text("menu", null=True))
    op.add_column("account", text("menu_until_on", null=True))
    op.add_column("account", number("is_menu_stale", server_default="1"))
    for name, (column, where) in INDEXES.items():
        index(name, "account", [column], where=where)


def downgrade() -> None:
    for name in INDEXES:
        op.drop_index(name, "account")
    for column in COLUMNS:
        op.drop_column("account", column)
