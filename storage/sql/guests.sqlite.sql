-- name: hold_request^
-- Units follow one another here: nobody else is writing.
SELECT id, meeting_id, person_id, name, organization, state, asked_at, decided_at
FROM seat_request
WHERE id = :id;
