-- name: follow!
INSERT INTO follow (person_id, body_id, since_at) VALUES (:person_id, :body_id, :since_at)
ON CONFLICT (person_id, body_id) DO NOTHING;

-- name: unfollow!
DELETE FROM follow WHERE person_id = :person_id AND body_id = :body_id;

-- name: unfollow_all!
DELETE FROM follow WHERE person_id = :person_id;

-- name: is_followed$
SELECT COUNT(*) FROM follow WHERE person_id = :person_id AND body_id = :body_id;

-- name: followers
SELECT person_id FROM follow WHERE body_id = :body_id ORDER BY person_id;

-- name: followed
SELECT body_id FROM follow WHERE person_id = :person_id ORDER BY since_at, body_id;
