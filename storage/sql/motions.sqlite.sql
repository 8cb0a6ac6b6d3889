-- name: hold_motion^
SELECT id, meeting_id, agenda_item_id, body_id, text, purpose, majority, is_secret
FROM motion
WHERE id = :id;
