-- name: answers$
SELECT COUNT(*) FROM outbox WHERE lane = 'answer';

-- name: revisions
SELECT DISTINCT revision FROM vote;

-- name: tally$
SELECT SUM(count) FROM tally;

-- name: waiting$
SELECT (SELECT COUNT(*) FROM inbox WHERE state = 'waiting') + (SELECT COUNT(*) FROM outbox WHERE state IN ('queued', 'sending'));
