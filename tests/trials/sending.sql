-- name: ended
SELECT policy, state, COUNT(*) AS count FROM outbox GROUP BY policy, state;

-- name: waiting$
SELECT COUNT(*) FROM outbox WHERE state IN ('queued', 'sending');
