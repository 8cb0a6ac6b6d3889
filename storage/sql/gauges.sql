-- name: read^
-- One look at what waits, cheap enough for every other second: partial indexes, counted no further than :most.
SELECT
    (SELECT COUNT(*) FROM (SELECT 1 AS one FROM inbox WHERE state = 'waiting' LIMIT :most) AS counted) AS inbox_waiting,
    (SELECT MIN(received_at) FROM inbox WHERE state = 'waiting') AS inbox_since,
    (
        SELECT COUNT(*) FROM (
            SELECT 1 AS one FROM outbox WHERE state = 'queued' AND priority >= 0 AND held_at IS NULL LIMIT :most
        ) AS counted
    ) AS outbox_waiting,
    (SELECT COUNT(*) FROM outbox WHERE state = 'unknown' AND id > 0) AS unknown,
    (SELECT COUNT(*) FROM outbox WHERE state = 'unknown' AND id > 0 AND sent_at > :lately) AS unknown_lately,
    (SELECT COUNT(*) FROM dead_letter) AS dead_letters;

-- name: first_ready^
-- Of one priority the row that has waited longest among those that may leave; :now leaves out what is to leave later.
SELECT CASE WHEN not_before > made_at THEN not_before ELSE made_at END AS since FROM outbox
WHERE state = 'queued' AND priority = :priority AND not_before <= :now AND held_at IS NULL
ORDER BY id LIMIT 1;
