-- name: seat_request_place^
SELECT meeting.body_id, seat_request.person_id
FROM seat_request JOIN meeting ON meeting.id = seat_request.meeting_id
WHERE seat_request.id = :id;

-- name: add_request!
INSERT INTO seat_request (id, meeting_id, person_id, name, organization, state, asked_at)
VALUES (:id, :meeting_id, :person_id, :name, :organization, :state, :asked_at)
ON CONFLICT (person_id, meeting_id) DO NOTHING;

-- name: save_request!
UPDATE seat_request SET state = :state, decided_at = :decided_at WHERE id = :id;

-- name: request_of^
SELECT id, meeting_id, person_id, name, organization, state, asked_at, decided_at
FROM seat_request
WHERE person_id = :person_id AND meeting_id = :meeting_id;

-- name: requests_of
SELECT id, meeting_id, person_id, name, organization, state, asked_at, decided_at
FROM seat_request
WHERE meeting_id = :meeting_id
ORDER BY id;
