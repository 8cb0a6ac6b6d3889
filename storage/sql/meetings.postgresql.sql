-- name: hold_meeting^
SELECT id, body_id, number, starts_at, attendance, place, late_reason, state, called_at
FROM meeting
WHERE id = :id
FOR UPDATE;
