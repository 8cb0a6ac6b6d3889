"""Finding what a person was told about a thing, so that the message can show the answer given since."""

from alembic import op

from storage.migrations.columns import index

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    index("outbox_told", "outbox", ["person_id", "noun", "subject_id"], where="person_id IS NOT NULL")


def downgrade() -> None:
    op.drop_index("outbox_told", "outbox")
