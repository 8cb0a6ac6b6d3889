-- name: plan!
INSERT INTO due (kind, noun, subject_id, due_at, until, facts, ready_at)
VALUES (:kind, :noun, :subject_id, :due_at, :until, :facts, :due_at)
ON CONFLICT (noun, subject_id, kind, due_at) DO NOTHING;

-- name: cancel!
-- Whoever has claimed a row that is gone finds nothing to mark as fired, and does nothing.
DELETE FROM due WHERE noun = :noun AND subject_id = :subject_id AND state IN ('waiting', 'held');

-- name: cancel_kind!
DELETE FROM due
WHERE noun = :noun AND subject_id = :subject_id AND kind = :kind AND state IN ('waiting', 'held');

-- name: fired!
UPDATE due SET state = 'fired', done_at = :now WHERE id = :id AND state = 'waiting' AND holder = :holder;

-- name: dropped!
UPDATE due SET state = 'dropped', done_at = :now, error = :why
WHERE id = :id AND state = 'waiting' AND holder = :holder;

-- name: failed!
UPDATE due SET state = 'failed', done_at = :now, error = :why
WHERE id = :id AND state = 'waiting' AND holder = :holder;

-- name: again!
UPDATE due SET tries = tries + 1, ready_at = :ready_at, leased_until = 0, error = :why
WHERE id = :id AND state = 'waiting' AND holder = :holder;

-- name: hold!
UPDATE due SET state = 'held' WHERE state = 'waiting';

-- name: release!
-- What a dead runner had claimed is ready again at once.
UPDATE due SET state = 'waiting', ready_at = due_at, holder = NULL, leased_until = 0 WHERE state = 'held';

-- name: drop_held!
UPDATE due SET state = 'dropped', done_at = :now, error = 'held' WHERE state = 'held';

-- name: held
SELECT kind, COUNT(*) AS count, MIN(due_at) AS first_at, MAX(due_at) AS last_at
FROM due WHERE state = 'held'
GROUP BY kind ORDER BY kind;

-- name: forget!
DELETE FROM due WHERE done_at < :before;
