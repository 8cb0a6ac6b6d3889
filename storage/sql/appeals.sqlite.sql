-- name: hold^
SELECT id, number, body_id, author_id, category, text, files, place, language, state,
    received_at, registered_on, due_on, taken_by, answer
FROM appeal
WHERE id = :id;
