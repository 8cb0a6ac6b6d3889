-- name: told
SELECT subject_id, COUNT(*) AS count FROM outbox WHERE kind = 'meeting-reminder' GROUP BY subject_id;

-- name: rows
SELECT subject_id, state, holder, done_at FROM due;
