-- name: claim
-- Leases run by the database's clock, which all runners share; their own may differ by minutes.
WITH next AS (
    SELECT id FROM due
    WHERE state = 'waiting' AND (ready_at <= :now OR (ready_at > :latest AND due_at <= :now))
        AND leased_until NOT BETWEEN CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000 AS BIGINT) + 1
            AND CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000 AS BIGINT) + CAST(:pause_most AS BIGINT)
    ORDER BY due_at, id LIMIT :most
    FOR UPDATE SKIP LOCKED
)
UPDATE due
SET holder = :holder, leased_until = CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000 AS BIGINT) + CAST(:lease_for AS BIGINT)
FROM next WHERE due.id = next.id
RETURNING due.id, due.kind, due.noun, due.subject_id, due.due_at, due.until, due.facts, due.tries;

-- name: next_due_at$
SELECT MIN(ready_at) FROM due
WHERE state = 'waiting' AND leased_until <= CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000 AS BIGINT);
