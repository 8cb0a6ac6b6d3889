-- name: ballot_place$
SELECT body_id FROM ballot WHERE id = :id;

-- name: motion_place$
SELECT body_id FROM motion WHERE id = :id;

-- name: open_ballot!
INSERT INTO ballot (
    id, motion_id, body_id, meeting_id, number, state, rule, seats, seated, entitled, recused, opened_by, opened_at,
    secrecy, question, round, is_revote, needs_presence, awaited, grace_for, secret_least, quorum, present
)
VALUES (
    :id, :motion_id, :body_id, :meeting_id, :number, 'open', :rule, :seats, :seated, :entitled, :recused, :opened_by,
    :opened_at, :secrecy, :question, :round, :is_revote, :needs_presence, :awaited, :grace_for, :secret_least,
    :quorum, :present
)
ON CONFLICT (motion_id) WHERE state = 'open' DO NOTHING;

-- name: add_electors*!
INSERT INTO elector (ballot_id, membership_id, person_id, standing)
VALUES (:ballot_id, :membership_id, :person_id, :standing);

-- name: keep_asides!
INSERT INTO aside (ballot_id, membership_id, reason)
SELECT :ballot_id, membership_id, reason FROM recusal WHERE motion_id = :motion_id;

-- name: add_tallies*!
INSERT INTO tally (ballot_id, option, count) VALUES (:ballot_id, :option, 0);

-- name: ballot^
SELECT id, motion_id, body_id, meeting_id, number, state, rule, seats, seated, entitled, recused, opened_by, opened_at,
    closed_at, outcome, secrecy, question, round, is_revote, needs_presence, awaited, grace_for, secret_least,
    quorum, present, closes_at, room_confirmed_at, reminded_at
FROM ballot
WHERE id = :id;

-- name: last_on^
SELECT id, motion_id, body_id, meeting_id, number, state, rule, seats, seated, entitled, recused, opened_by, opened_at,
    closed_at, outcome, secrecy, question, round, is_revote, needs_presence, awaited, grace_for, secret_least,
    quorum, present, closes_at, room_confirmed_at, reminded_at
FROM ballot
WHERE motion_id = :motion_id
ORDER BY id DESC
LIMIT 1;

-- name: open_ballots
SELECT id FROM ballot WHERE state = 'open' ORDER BY id;

-- name: close_ballot!
UPDATE ballot
SET state = :state, closed_at = :closed_at, result = :result, outcome = :outcome, winner_id = :winner_id
WHERE id = :id;

-- name: time_ballot!
UPDATE ballot SET closes_at = :closes_at WHERE id = :id;

-- name: note!
UPDATE ballot SET room_confirmed_at = :room_confirmed_at, reminded_at = :reminded_at WHERE id = :id;

-- name: extend!
INSERT INTO extension (ballot_id, extended_at, closes_at, reason)
VALUES (:ballot_id, :extended_at, :closes_at, :reason);

-- name: extensions
SELECT ballot_id, extended_at, closes_at, reason FROM extension WHERE ballot_id = :ballot_id ORDER BY extended_at;

-- name: break_tie!
INSERT INTO casting_vote (ballot_id, membership_id, option, cast_at)
VALUES (:ballot_id, :membership_id, :option, :cast_at);

-- name: casting_vote^
SELECT ballot_id, membership_id, option, cast_at FROM casting_vote WHERE ballot_id = :ballot_id;

-- name: ballots_of
SELECT id, motion_id, body_id, meeting_id, number, state, rule, seats, seated, entitled, recused, opened_by, opened_at,
    closed_at, outcome, secrecy, question, round, is_revote, needs_presence, awaited, grace_for, secret_least,
    quorum, present, closes_at, room_confirmed_at, reminded_at
FROM ballot
WHERE meeting_id = :meeting_id
ORDER BY id;

-- name: add_turnout!
INSERT INTO turnout (ballot_id, voted) VALUES (:ballot_id, 0);

-- name: add_candidate_tallies*!
INSERT INTO candidate_tally (ballot_id, candidate_id, count) VALUES (:ballot_id, :candidate_id, 0);

-- name: standing_in
SELECT candidate.id, candidate.motion_id, candidate.membership_id, candidate.name, candidate.position
FROM candidate_tally JOIN candidate ON candidate.id = candidate_tally.candidate_id
WHERE candidate_tally.ballot_id = :ballot_id
ORDER BY candidate.position;

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
LEFT JOIN voted ON voted.ballot_id = elector.ballot_id AND voted.membership_id = elector.membership_id
WHERE elector.person_id = :person_id AND ballot.state = 'open' AND vote.option IS NULL AND voted.ballot_id IS NULL
ORDER BY ballot.id;

-- name: count_votes_of$
SELECT COUNT(*)
FROM elector
LEFT JOIN vote ON vote.ballot_id = elector.ballot_id AND vote.membership_id = elector.membership_id
LEFT JOIN voted ON voted.ballot_id = elector.ballot_id AND voted.membership_id = elector.membership_id
WHERE elector.person_id = :person_id AND (vote.option IS NOT NULL OR voted.ballot_id IS NOT NULL);

-- name: votes_of
SELECT ballot.id, ballot.number, ballot.state, ballot.question, ballot.result, body.name_kk, body.name_ru, body.name_en,
    motion.text, vote.option, vote.cast_at, vote.revision, candidate.name AS candidate
FROM elector
JOIN ballot ON ballot.id = elector.ballot_id
JOIN motion ON motion.id = ballot.motion_id
JOIN body ON body.id = ballot.body_id
LEFT JOIN vote ON vote.ballot_id = elector.ballot_id AND vote.membership_id = elector.membership_id
LEFT JOIN voted ON voted.ballot_id = elector.ballot_id AND voted.membership_id = elector.membership_id
LEFT JOIN candidate ON candidate.id = vote.candidate_id
WHERE elector.person_id = :person_id AND (vote.option IS NOT NULL OR voted.ballot_id IS NOT NULL)
ORDER BY elector.ballot_id DESC
LIMIT CAST(:page AS BIGINT) OFFSET CAST(:skipped AS BIGINT);
