-- name: place$
SELECT body_id FROM decision WHERE id = :id;

-- name: add!
INSERT INTO decision (
    id, number, body_id, meeting_id, motion_id, ballot_id, kind, text, decided_at, published_at
) VALUES (
    :id, :number, :body_id, :meeting_id, :motion_id, :ballot_id, :kind, :text, :decided_at, :published_at
);

-- name: decision^
SELECT decision.id, decision.number, decision.body_id, decision.meeting_id, decision.motion_id, decision.ballot_id,
    decision.kind, decision.text, decision.decided_at, decision.published_at, ballot.outcome
FROM decision JOIN ballot ON ballot.id = decision.ballot_id
WHERE decision.id = :id;

-- name: of_ballot^
SELECT decision.id, decision.number, decision.body_id, decision.meeting_id, decision.motion_id, decision.ballot_id,
    decision.kind, decision.text, decision.decided_at, decision.published_at, ballot.outcome
FROM decision JOIN ballot ON ballot.id = decision.ballot_id
WHERE decision.ballot_id = :ballot_id;

-- name: of_meeting
SELECT decision.id, decision.number, decision.body_id, decision.meeting_id, decision.motion_id, decision.ballot_id,
    decision.kind, decision.text, decision.decided_at, decision.published_at, ballot.outcome
FROM decision JOIN ballot ON ballot.id = decision.ballot_id
WHERE decision.meeting_id = :meeting_id
ORDER BY decision.id;

-- name: set_kind!
UPDATE decision SET kind = :kind WHERE id = :id;

-- name: publish!
UPDATE decision SET published_at = :at WHERE meeting_id = :meeting_id AND published_at IS NULL;

-- name: count_published$
SELECT COUNT(*) FROM decision WHERE body_id = :body_id AND published_at IS NOT NULL;

-- name: published
SELECT decision.id, decision.number, decision.body_id, decision.meeting_id, decision.motion_id, decision.ballot_id,
    decision.kind, decision.text, decision.decided_at, decision.published_at, ballot.outcome
FROM decision JOIN ballot ON ballot.id = decision.ballot_id
WHERE decision.body_id = :body_id AND decision.published_at IS NOT NULL
ORDER BY decision.decided_at DESC, decision.id DESC
LIMIT CAST(:page AS BIGINT) OFFSET CAST(:skipped AS BIGINT);
