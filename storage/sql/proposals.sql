-- name: place^
SELECT body_id, author_id FROM proposal WHERE id = :id;

-- name: add!
INSERT INTO proposal (
    id, number, body_id, author_id, origin, title, problem, proposed, files, language, submitted_at, state, is_open
) VALUES (
    :id, :number, :body_id, :author_id, :origin, :title, :problem, :proposed, :files, :language, :submitted_at, :state,
    :is_open
);

-- name: proposal^
SELECT id, number, body_id, author_id, origin, title, problem, proposed, files, language, submitted_at, state,
    registered_at, supported_at, reason, meeting_id, agenda_item_id, ballot_id, verdict
FROM proposal
WHERE id = :id;

-- name: save!
UPDATE proposal SET
    body_id = :body_id, title = :title, problem = :problem, proposed = :proposed, files = :files, state = :state, is_open = :is_open,
    registered_at = :registered_at, supported_at = :supported_at, reason = :reason, meeting_id = :meeting_id,
    agenda_item_id = :agenda_item_id, ballot_id = :ballot_id, verdict = :verdict
WHERE id = :id;

-- name: add_event!
INSERT INTO proposal_event (proposal_id, state, at, person_id, reason, into_id)
VALUES (:proposal_id, :state, :at, :person_id, :reason, :into_id);

-- name: events
SELECT state, at, person_id, reason, into_id FROM proposal_event WHERE proposal_id = :proposal_id ORDER BY id;

-- name: count_of_author$
SELECT COUNT(*) FROM proposal WHERE author_id = :author_id;

-- name: of_author
SELECT id, number, body_id, author_id, origin, title, problem, proposed, files, language, submitted_at, state,
    registered_at, supported_at, reason, meeting_id, agenda_item_id, ballot_id, verdict
FROM proposal
WHERE author_id = :author_id
ORDER BY id DESC
LIMIT CAST(:page AS BIGINT) OFFSET CAST(:skipped AS BIGINT);

-- name: count_of_body$
SELECT COUNT(*) FROM proposal
WHERE body_id = :body_id AND (
    registered_at IS NOT NULL
    OR (CAST(:desk_since AS BIGINT) IS NOT NULL AND state <> 'returned')
    OR (SELECT MAX(at) FROM proposal_event WHERE proposal_event.proposal_id = proposal.id) >= CAST(:desk_since AS BIGINT)
);

-- name: of_body
SELECT id, number, body_id, author_id, origin, title, problem, proposed, files, language, submitted_at, state,
    registered_at, supported_at, reason, meeting_id, agenda_item_id, ballot_id, verdict
FROM proposal
WHERE body_id = :body_id AND (
    registered_at IS NOT NULL
    OR (CAST(:desk_since AS BIGINT) IS NOT NULL AND state <> 'returned')
    OR (SELECT MAX(at) FROM proposal_event WHERE proposal_event.proposal_id = proposal.id) >= CAST(:desk_since AS BIGINT)
)
ORDER BY is_open DESC, id DESC
LIMIT CAST(:page AS BIGINT) OFFSET CAST(:skipped AS BIGINT);

-- name: waiting_for_agenda
SELECT id, number, body_id, author_id, origin, title, problem, proposed, files, language, submitted_at, state,
    registered_at, supported_at, reason, meeting_id, agenda_item_id, ballot_id, verdict
FROM proposal
WHERE body_id = :body_id AND state = 'registered'
ORDER BY CASE WHEN supported_at IS NULL THEN 1 ELSE 0 END, supported_at, id;

-- name: gathering
SELECT id, number, body_id, author_id, origin, title, problem, proposed, files, language, submitted_at, state,
    registered_at, supported_at, reason, meeting_id, agenda_item_id, ballot_id, verdict
FROM proposal
WHERE body_id = :body_id AND supported_at IS NULL
    AND (state = 'registered' OR (state = 'declined' AND ballot_id IS NULL))
ORDER BY id;

-- name: unsettled
SELECT id, number, body_id, author_id, origin, title, problem, proposed, files, language, submitted_at, state,
    registered_at, supported_at, reason, meeting_id, agenda_item_id, ballot_id, verdict
FROM proposal
WHERE body_id = :body_id AND is_open = 1 AND state <> 'on_agenda'
ORDER BY id;

-- name: on_agenda_of
SELECT id, number, body_id, author_id, origin, title, problem, proposed, files, language, submitted_at, state,
    registered_at, supported_at, reason, meeting_id, agenda_item_id, ballot_id, verdict
FROM proposal
WHERE meeting_id = :meeting_id AND state = 'on_agenda'
ORDER BY id;

-- name: add_support!
INSERT INTO support (proposal_id, membership_id, given_at) VALUES (:proposal_id, :membership_id, :given_at)
ON CONFLICT (proposal_id, membership_id) DO NOTHING;

-- name: drop_support!
-- Support given from an earlier seat goes on with its holder, so it is taken back with theirs.
DELETE FROM support
WHERE proposal_id = :proposal_id AND membership_id IN (
    SELECT other.id FROM membership JOIN membership AS other
        ON other.body_id = membership.body_id AND other.person_id = membership.person_id
    WHERE membership.id = :membership_id
);

-- name: supports
SELECT membership_id, given_at FROM support WHERE proposal_id = :proposal_id ORDER BY given_at, membership_id;
