-- name: claim
WITH next AS (
    SELECT id FROM due WHERE state = 'waiting' AND ready_at <= :now ORDER BY due_at, id LIMIT :most
    FOR UPDATE SKIP LOCKED
)
UPDATE due SET holder = :holder, ready_at = :leased_until
FROM next WHERE due.id = next.id
RETURNING due.id, due.kind, due.noun, due.subject_id, due.due_at, due.until, due.facts, due.tries;
