-- name: add!
INSERT INTO dead_letter (id, update_id, reference, error, body, buried_at)
VALUES (:id, :update_id, :reference, :error, :body, :now);

-- name: newest
SELECT id, update_id, reference, error, body, buried_at FROM dead_letter ORDER BY id DESC LIMIT :most;

-- name: forget!
DELETE FROM dead_letter WHERE buried_at < :before;
