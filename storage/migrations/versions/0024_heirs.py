"""Where an ended body's open work goes on; seats taken back before they began; looks at seats, planned for all."""

import time

import sqlalchemy as sa
from alembic import op

from storage.migrations.columns import number, recheck

revision = "0024"
down_revision = "0023"

IN_ORDER = "until_on IS NULL OR until_on >= from_on"
OR_TAKEN_BACK = "until_on IS NULL OR until_on >= from_on OR end_ground IS NOT NULL"
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
    recheck("membership", IN_ORDER, OR_TAKEN_BACK, "membership_dates")
    now = time.time_ns() // 1_000_000
    for planning in (LOOKS, HANDOVERS):
        op.execute(sa.text(planning).bindparams(now=now))


def downgrade() -> None:
    op.execute("DELETE FROM due WHERE kind IN ('seats-change', 'seat-begins', 'body-handover')")
    op.execute("UPDATE membership SET until_on = from_on WHERE until_on < from_on")
    recheck("membership", OR_TAKEN_BACK, IN_ORDER, "membership_dates")
    op.drop_column("demand", "came_from")
    op.drop_column("proposal_event", "into_id")
