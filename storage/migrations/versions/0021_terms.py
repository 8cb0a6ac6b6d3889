"""Reminders that a term ends: planned with each change of seats since 0014, and now for bodies seated before."""

import time

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"

KIND = "term-planning"
PLANNING = """
INSERT INTO due (kind, noun, subject_id, due_at, facts, ready_at)
SELECT :kind, 'body', id, :now, '{}', :now FROM body
"""


def upgrade() -> None:
    """How many calendar months before the end that is, each body's rules say; so the program itself plans it."""
    op.execute(sa.text(PLANNING).bindparams(kind=KIND, now=time.time_ns() // 1_000_000))


def downgrade() -> None:
    op.execute(sa.text("DELETE FROM due WHERE kind = :kind").bindparams(kind=KIND))
