"""The look at the quorum a day before a meeting, planned since 0016 at each call: for those called before, too."""

import time

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"

LOOKS = """
INSERT INTO due (kind, noun, subject_id, due_at, until, facts, ready_at)
SELECT 'quorum-warning', 'meeting', id, starts_at - 86400000, starts_at, '{}', starts_at - 86400000
FROM meeting
WHERE state = 'called' AND starts_at > :now AND called_at < starts_at - 86400000
    AND NOT EXISTS (
        SELECT 1 FROM due
        WHERE due.noun = 'meeting' AND due.subject_id = meeting.id AND due.kind = 'quorum-warning'
    )
"""


def upgrade() -> None:
    op.execute(sa.text(LOOKS).bindparams(now=time.time_ns() // 1_000_000))


def downgrade() -> None:
    """What was planned here cannot be told from what the program has planned: it stays, and harms nobody."""
