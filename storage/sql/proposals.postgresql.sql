-- name: hold^
SELECT id, number, body_id, author_id, origin, title, problem, proposed, files, language, submitted_at, state,
    registered_at, supported_at, reason, meeting_id, agenda_item_id, ballot_id, verdict
FROM proposal
WHERE id = :id
FOR UPDATE;
