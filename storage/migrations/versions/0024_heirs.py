"""Where what a body leaves open goes on once it has ended; the looks at seats, planned for those given before, too."""

import time

import sqlalchemy as sa
from alembic import op

from storage.migrations.columns import number

revision = "0024"
down_revision = "0023"

LOOKS = """
INSERT INTO due (kind, noun, subject_id, due_at, facts, ready_at)
SELECT 'seats-change', 'body', id, :now, '{}', :now FROM body WHERE closed_on IS NULL
"""
HANDOVERS = """
INSERT INTO due (kind, noun, subject_id, due_at, facts, ready_at)
SELECT 'body-handover', 'body', id, :now, '{}', :now FROM body WHERE closed_on IS NOT NULL
"""


def upgrade() -> None:
    """On which days seats begin and end, and bodies have ended, the program reckons: it plans that."""
    op.add_column("proposal_event", number("into_id", null=True))
    op.add_column("demand", number("came_from", null=True))
    now = time.time_ns() // 1_000_000
    for planning in (LOOKS, HANDOVERS):
        op.execute(sa.text(planning).bindparams(now=now))


def downgrade() -> None:
    op.execute("DELETE FROM due WHERE kind IN ('seats-change', 'seat-begins', 'body-handover')")
    op.drop_column("demand", "came_from")
    op.drop_column("proposal_event", "into_id")
