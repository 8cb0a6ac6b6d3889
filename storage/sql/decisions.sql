-- name: place$
SELECT body_id FROM decision WHERE id = :id;

-- name: add!
INSERT INTO decision (
    id, number, body_id, meeting_id, motion_id, ballot_id, kind, text, votes_for, votes_against, abstained, decided_at,
    published_at
) VALUES (
    :id, :number, :body_id, :meeting_id, :motion_id, :ballot_id, :kind, :text, :votes_for, :votes_against, :abstained,
    :decided_at, :published_at
);

-- name: decision^
SELECT id, number, body_id, meeting_id, motion_id, ballot_id, kind, text, votes_for, votes_against, abstained, decided_at,
    published_at
FROM decision
WHERE id = :id;

-- name: of_ballot^
SELECT id, number, body_id, meeting_id, motion_id, ballot_id, kind, text, votes_for, votes_against, abstained, decided_at,
    published_at
FROM decision
WHERE ballot_id = :ballot_id;

-- name: of_meeting
SELECT id, number, body_id, meeting_id, motion_id, ballot_id, kind, text, votes_for, votes_against, abstained, decided_at,
    published_at
FROM decision
WHERE meeting_id = :meeting_id
ORDER BY id;

-- name: set_kind!
UPDATE decision SET kind = :kind WHERE id = :id;

-- name: publish!
UPDATE decision SET published_at = :at WHERE meeting_id = :meeting_id AND published_at IS NULL;

-- name: count_published$
SELECT COUNT(*) FROM decision WHERE body_id = :body_id AND published_at IS NOT NULL;

-- name: published
SELECT id, number, body_id, meeting_id, motion_id, ballot_id, kind, text, votes_for, votes_against, abstained, decided_at,
    published_at
FROM decision
WHERE body_id = :body_id AND published_at IS NOT NULL
ORDER BY decided_at DESC, id DESC
LIMIT CAST(:page AS BIGINT) OFFSET CAST(:skipped AS BIGINT);
