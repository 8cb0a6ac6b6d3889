-- name: hold^
-- Units follow one another here: nobody else is writing.
SELECT meeting_id, body_id, state, drafted_at, invited, remarks_until_on, finished_at, protocol, scans, signed_at,
    published_at
FROM minutes
WHERE meeting_id = :meeting_id;
