-- name: hold^
SELECT id, number, body_id, author_id, question, made_at, state, reached_at, due_on, meeting_id, came_from
FROM demand
WHERE id = :id
FOR UPDATE;
