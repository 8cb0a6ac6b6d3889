-- name: claim
-- Units follow one another here: nobody else is claiming. Leases run by the database's clock, as on PostgreSQL.
UPDATE due SET holder = :holder, leased_until = CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER) + :lease_for
WHERE id IN (
    SELECT id FROM due
    WHERE state = 'waiting' AND (ready_at <= :now OR (ready_at > :latest AND due_at <= :now))
        AND leased_until NOT BETWEEN CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER) + 1
            AND CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER) + :pause_most
    ORDER BY due_at, id LIMIT :most
)
RETURNING id, kind, noun, subject_id, due_at, until, facts, tries;

-- name: next_due_at$
SELECT MIN(ready_at) FROM due
WHERE state = 'waiting' AND leased_until <= CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER);
