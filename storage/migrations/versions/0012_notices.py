"""Finding the messages in which a person was told something, so that they can show the answer given since."""

from alembic import op

from storage.migrations.columns import index

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    index("outbox_told", "outbox", ["person_id", "noun", "subject_id"], where="state = 'sent' AND person_id > 0")


def downgrade() -> None:
    op.drop_index("outbox_told", "outbox")
