"""Finding what was put off in a chat, so that what was written later does not overtake it."""

from alembic import op

from storage.migrations.columns import index

revision = "0026"
down_revision = "0025"


def upgrade() -> None:
    index("outbox_put_off", "outbox", ["chat_id", "id"], where="state = 'queued' AND tries > 0")


def downgrade() -> None:
    op.drop_index("outbox_put_off", "outbox")
