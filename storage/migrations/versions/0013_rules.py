"""What a body's own regulation sets apart from its profile, as the JSON of its tables; none follows the profile."""

from alembic import op

from storage.migrations.columns import text

revision = "0013"
down_revision = "0012"


def upgrade() -> None:
    op.add_column("body", text("own_rules", null=True))


def downgrade() -> None:
    op.drop_column("body", "own_rules")
