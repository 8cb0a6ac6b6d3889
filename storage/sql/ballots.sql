-- name: ballot_place$
SELECT body_id FROM ballot WHERE id = :id;

-- name: motion_place$
SELECT body_id FROM motion WHERE id = :id;

-- name: add_motion!
INSERT INTO motion (id, meeting_id, agenda_item_id, body_id, text, purpose)
VALUES (:id, :meeting_id, :agenda_item_id, :body_id, :text, :purpose);

-- name: motion^
SELECT id, meeting_id, agenda_item_id, body_id, text, purpose FROM motion WHERE id = :id;

-- name: motions_of
SELECT motion.id, motion.meeting_id, motion.agenda_item_id, motion.body_id, motion.text, motion.purpose
FROM motion JOIN agenda_item ON agenda_item.id = motion.agenda_item_id
WHERE motion.meeting_id = :meeting_id AND agenda_item.removed_at IS NULL
ORDER BY agenda_item.position, motion.id;

-- name: open_ballot!
INSERT INTO ballot (id, motion_id, body_id, number, state, rule, seats, seated, entitled, opened_by, opened_at)
VALUES (:id, :motion_id, :body_id, :number, 'open', :rule, :seats, :seated, :entitled, :opened_by, :opened_at)
ON CONFLICT (motion_id) WHERE state = 'open' DO NOTHING;

-- name: add_electors*!
INSERT INTO elector (ballot_id, membership_id, person_id, standing)
VALUES (:ballot_id, :membership_id, :person_id, :standing);

-- name: add_tallies*!
INSERT INTO tally (ballot_id, option, count) VALUES (:ballot_id, :option, 0);

-- name: ballot^
SELECT id, motion_id, body_id, number, state, rule, seats, seated, entitled, opened_by, opened_at, closed_at, outcome
FROM ballot
WHERE id = :id;

-- name: last_on^
SELECT id, motion_id, body_id, number, state, rule, seats, seated, entitled, opened_by, opened_at, closed_at, outcome
FROM ballot
WHERE motion_id = :motion_id
ORDER BY id DESC
LIMIT 1;

-- name: open_ballots
SELECT id FROM ballot WHERE state = 'open' ORDER BY id;

-- name: elector^
SELECT ballot_id, membership_id, person_id, standing
FROM elector
WHERE person_id = :person_id AND ballot_id = :ballot_id;

-- name: vote^
SELECT ballot_id, membership_id, option, cast_at, revision
FROM vote
WHERE ballot_id = :ballot_id AND membership_id = :membership_id;

-- name: save_vote!
INSERT INTO vote (ballot_id, membership_id, option, cast_at, revision)
VALUES (:ballot_id, :membership_id, :option, :cast_at, :revision)
ON CONFLICT (ballot_id, membership_id) DO UPDATE SET
    option = excluded.option, cast_at = excluded.cast_at, revision = excluded.revision;

-- name: count!
UPDATE tally SET count = count + :step WHERE ballot_id = :ballot_id AND option = :option;

-- name: tally
SELECT option, count FROM tally WHERE ballot_id = :ballot_id;

-- name: silent
SELECT person.name
FROM elector
JOIN person ON person.id = elector.person_id
LEFT JOIN vote ON vote.ballot_id = elector.ballot_id AND vote.membership_id = elector.membership_id
WHERE elector.ballot_id = :ballot_id AND elector.standing = 'voting' AND vote.option IS NULL
ORDER BY person.folded_name, person.id;

-- name: close_ballot!
UPDATE ballot SET state = 'closed', closed_at = :closed_at, result = :result, outcome = :outcome WHERE id = :id;

-- name: open_for
SELECT ballot.id
FROM elector JOIN ballot ON ballot.id = elector.ballot_id
WHERE elector.person_id = :person_id AND ballot.state = 'open'
ORDER BY ballot.id;

-- name: waiting_for
SELECT ballot.id, ballot.number
FROM elector
JOIN ballot ON ballot.id = elector.ballot_id
LEFT JOIN vote ON vote.ballot_id = elector.ballot_id AND vote.membership_id = elector.membership_id
WHERE elector.person_id = :person_id AND ballot.state = 'open' AND vote.option IS NULL
ORDER BY ballot.id;

-- name: count_votes_of$
SELECT COUNT(*)
FROM elector JOIN vote ON vote.ballot_id = elector.ballot_id AND vote.membership_id = elector.membership_id
WHERE elector.person_id = :person_id;

-- name: votes_of
SELECT ballot.id, ballot.number, ballot.result, body.name_kk, body.name_ru, body.name_en,
    motion.text, vote.option, vote.cast_at, vote.revision
FROM elector
JOIN vote ON vote.ballot_id = elector.ballot_id AND vote.membership_id = elector.membership_id
JOIN ballot ON ballot.id = elector.ballot_id
JOIN motion ON motion.id = ballot.motion_id
JOIN body ON body.id = ballot.body_id
WHERE elector.person_id = :person_id
ORDER BY elector.ballot_id DESC
LIMIT CAST(:page AS BIGINT) OFFSET CAST(:skipped AS BIGINT);

-- name: count_decided$
SELECT COUNT(*) FROM ballot WHERE body_id = :body_id AND result = 'carried';

-- name: decided
SELECT ballot.id, ballot.number, ballot.closed_at, ballot.outcome, motion.text
FROM ballot JOIN motion ON motion.id = ballot.motion_id
WHERE ballot.body_id = :body_id AND ballot.result = 'carried'
ORDER BY ballot.closed_at DESC
LIMIT CAST(:page AS BIGINT) OFFSET CAST(:skipped AS BIGINT);
