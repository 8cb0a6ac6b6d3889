-- name: hold_request^
SELECT id, meeting_id, person_id, name, organization, state, asked_at, decided_at
FROM seat_request
WHERE id = :id
FOR UPDATE;
