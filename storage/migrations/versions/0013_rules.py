"""What a body's own regulation sets apart from its profile, and who follows which body."""

import sqlalchemy as sa
from alembic import op

from storage.migrations.columns import index, number, table, text, to

revision = "0013"
down_revision = "0012"


def upgrade() -> None:
    op.add_column("body", text("own_rules", null=True))
    table(
        "follow",
        number("person_id", to("person.id")),
        number("body_id", to("body.id")),
        number("since_at"),
        sa.PrimaryKeyConstraint("person_id", "body_id", name="follow_key"),
    )
    index("follow_of_body", "follow", ["body_id", "person_id"])


def downgrade() -> None:
    op.drop_table("follow")
    op.drop_column("body", "own_rules")
