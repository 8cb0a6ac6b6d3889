-- name: claim
-- Units follow one another here: nobody else is claiming.
UPDATE due SET holder = :holder, ready_at = :leased_until
WHERE id IN (
    SELECT id FROM due WHERE state = 'waiting' AND ready_at <= :now ORDER BY due_at, id LIMIT :most
)
RETURNING id, kind, noun, subject_id, due_at, until, facts, tries;
