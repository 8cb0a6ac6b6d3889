-- name: add^
-- A repeated delivery finds its update_id taken and adds nothing.
INSERT INTO inbox (update_id, lane, body, state, received_at)
VALUES (:update_id, :lane, :body, 'waiting', :now)
ON CONFLICT (update_id) DO NOTHING
RETURNING id, update_id, lane, body, tries;

-- name: still_waiting^
SELECT id, update_id, lane, body, tries FROM inbox WHERE update_id = :update_id AND state = 'waiting';

-- name: lanes_waiting
SELECT lane, MIN(id) AS first_id FROM inbox WHERE state = 'waiting' GROUP BY lane ORDER BY first_id;

-- name: waiting_in
SELECT id, update_id, lane, body, tries FROM inbox
WHERE state = 'waiting' AND lane = :lane AND id > :after
ORDER BY id LIMIT :most;

-- name: waiting$
SELECT COUNT(*) FROM (SELECT 1 AS one FROM inbox WHERE state = 'waiting' LIMIT :most) AS counted;

-- name: done!
UPDATE inbox SET state = 'done', body = '', done_at = :now WHERE id = :id AND state = 'waiting';

-- name: failed!
UPDATE inbox SET tries = tries + 1 WHERE id = :id;

-- name: bury!
UPDATE inbox SET state = 'dead', body = '', done_at = :now WHERE id = :id AND state = 'waiting';

-- name: forget!
-- A repeated update is recognized for as long as its id stands here.
DELETE FROM inbox WHERE done_at < :before;
