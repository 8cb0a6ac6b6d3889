"""What is planned since 0014 and 0017 as seats change and meetings are called: now for those of before, too."""

import time

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"

TERMS = """
INSERT INTO due (kind, noun, subject_id, due_at, facts, ready_at)
SELECT 'term-planning', 'body', id, :now, '{}', :now FROM body
"""
DOORS = """
INSERT INTO due (kind, noun, subject_id, due_at, until, facts, ready_at)
SELECT 'sitting-doors', 'sitting', id, starts_at - 3600000, starts_at, '{}', starts_at - 3600000
FROM meeting
WHERE state = 'called' AND starts_at > :now
ON CONFLICT (noun, subject_id, kind, due_at) DO NOTHING
"""


def upgrade() -> None:
    """When a term is told of, each body's rules say: the program plans that. Doors opened an hour before everywhere."""
    now = time.time_ns() // 1_000_000
    for planning in (TERMS, DOORS):
        op.execute(sa.text(planning).bindparams(now=now))


def downgrade() -> None:
    op.execute("DELETE FROM due WHERE kind = 'term-planning'")
