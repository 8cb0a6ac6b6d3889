-- name: place^
SELECT body_id, author_id FROM demand WHERE id = :id;

-- name: add!
INSERT INTO demand (id, number, body_id, author_id, question, made_at, state, is_open)
VALUES (:id, :number, :body_id, :author_id, :question, :made_at, :state, :is_open);

-- name: demand^
SELECT id, number, body_id, author_id, question, made_at, state, reached_at, due_on, meeting_id, came_from
FROM demand
WHERE id = :id;

-- name: save!
UPDATE demand SET
    body_id = :body_id, came_from = :came_from, state = :state, is_open = :is_open, reached_at = :reached_at, due_on = :due_on, meeting_id = :meeting_id
WHERE id = :id;

-- name: count_of_body$
SELECT COUNT(*) FROM demand WHERE body_id = :body_id;

-- name: of_body
SELECT id, number, body_id, author_id, question, made_at, state, reached_at, due_on, meeting_id, came_from
FROM demand
WHERE body_id = :body_id
ORDER BY is_open DESC, id DESC
LIMIT CAST(:page AS BIGINT) OFFSET CAST(:skipped AS BIGINT);

-- name: waiting
SELECT id, number, body_id, author_id, question, made_at, state, reached_at, due_on, meeting_id, came_from
FROM demand
WHERE body_id = :body_id AND is_open = 1 AND state = 'reached'
ORDER BY id;

-- name: collecting
SELECT id, number, body_id, author_id, question, made_at, state, reached_at, due_on, meeting_id, came_from
FROM demand
WHERE body_id = :body_id AND is_open = 1 AND state = 'collecting'
ORDER BY id;

-- name: met_by
SELECT id, number, body_id, author_id, question, made_at, state, reached_at, due_on, meeting_id, came_from
FROM demand
WHERE body_id = (SELECT body_id FROM meeting WHERE id = :meeting_id) AND is_open = 0
    AND meeting_id = :meeting_id AND state = 'met'
ORDER BY id;

-- name: add_support!
INSERT INTO demand_support (demand_id, membership_id, given_at) VALUES (:demand_id, :membership_id, :given_at)
ON CONFLICT (demand_id, membership_id) DO NOTHING;

-- name: drop_support!
-- Support given from an earlier seat goes on with its holder, so it is taken back with theirs.
DELETE FROM demand_support
WHERE demand_id = :demand_id AND membership_id IN (
    SELECT other.id FROM membership JOIN membership AS other
        ON other.body_id = membership.body_id AND other.person_id = membership.person_id
    WHERE membership.id = :membership_id
);

-- name: supports
SELECT membership_id, given_at FROM demand_support WHERE demand_id = :demand_id ORDER BY given_at, membership_id;
