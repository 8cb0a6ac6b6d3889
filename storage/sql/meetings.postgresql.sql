-- name: hold_meeting^
SELECT id, body_id, number, starts_at, attendance, place, late_reason, state, called_at, is_extraordinary, sequence,
    latitude, longitude, is_link_public
FROM meeting
WHERE id = :id
FOR UPDATE;
