-- name: elector^
SELECT ballot_id, membership_id, person_id, standing
FROM elector
WHERE person_id = :person_id AND ballot_id = :ballot_id;

-- name: vote^
SELECT ballot_id, membership_id, option, cast_at, revision, candidate_id, hand
FROM vote
WHERE ballot_id = :ballot_id AND membership_id = :membership_id;

-- name: save_vote!
INSERT INTO vote (ballot_id, membership_id, option, cast_at, revision, candidate_id, hand)
VALUES (:ballot_id, :membership_id, :option, :cast_at, :revision, :candidate_id, :hand)
ON CONFLICT (ballot_id, membership_id) DO UPDATE SET
    option = excluded.option, cast_at = excluded.cast_at, revision = excluded.revision,
    candidate_id = excluded.candidate_id, hand = excluded.hand;

-- name: count!
UPDATE tally SET count = count + :step WHERE ballot_id = :ballot_id AND option = :option;

-- name: count_for!
UPDATE candidate_tally SET count = count + :step WHERE ballot_id = :ballot_id AND candidate_id = :candidate_id;

-- name: turn_out$
UPDATE turnout SET voted = voted + 1 WHERE ballot_id = :ballot_id RETURNING voted;

-- name: voted$
SELECT voted FROM turnout WHERE ballot_id = :ballot_id;

-- name: tally
SELECT option, count FROM tally WHERE ballot_id = :ballot_id;

-- name: candidate_tally
SELECT candidate_tally.candidate_id, candidate_tally.count
FROM candidate_tally JOIN candidate ON candidate.id = candidate_tally.candidate_id
WHERE candidate_tally.ballot_id = :ballot_id
ORDER BY candidate.position;

-- name: silent
SELECT elector.membership_id, elector.person_id, person.name,
    (
        ballot.needs_presence = 0 OR elector.standing = 'advisory' OR EXISTS (
            SELECT 1 FROM presence
            WHERE presence.meeting_id = ballot.meeting_id AND presence.membership_id = elector.membership_id
                AND presence.left_at IS NULL
        )
    ) AS is_there
FROM elector
JOIN ballot ON ballot.id = elector.ballot_id
JOIN person ON person.id = elector.person_id
LEFT JOIN vote ON vote.ballot_id = elector.ballot_id AND vote.membership_id = elector.membership_id
LEFT JOIN voted ON voted.ballot_id = elector.ballot_id AND voted.membership_id = elector.membership_id
WHERE elector.ballot_id = :ballot_id AND elector.standing = 'voting'
    AND vote.option IS NULL AND voted.ballot_id IS NULL
ORDER BY person.folded_name, person.id;

-- name: last_vote_at$
SELECT MAX(cast_at) FROM vote WHERE ballot_id = :ballot_id;

-- name: raised
SELECT vote.membership_id, person.name, vote.option, candidate.name AS candidate, vote.cast_at
FROM vote
JOIN elector ON elector.ballot_id = vote.ballot_id AND elector.membership_id = vote.membership_id
JOIN person ON person.id = elector.person_id
LEFT JOIN candidate ON candidate.id = vote.candidate_id
WHERE vote.ballot_id = :ballot_id AND vote.hand = 'room'
ORDER BY person.folded_name, person.id;

-- name: roll
SELECT elector.membership_id, person.name, person.folded_name, elector.standing, vote.option, vote.hand,
    candidate.name AS candidate, voted.ballot_id AS voted_in, NULL AS recused
FROM elector
JOIN person ON person.id = elector.person_id
LEFT JOIN vote ON vote.ballot_id = elector.ballot_id AND vote.membership_id = elector.membership_id
LEFT JOIN voted ON voted.ballot_id = elector.ballot_id AND voted.membership_id = elector.membership_id
LEFT JOIN candidate ON candidate.id = vote.candidate_id
WHERE elector.ballot_id = :ballot_id
UNION ALL
SELECT aside.membership_id, person.name, person.folded_name, 'voting', NULL, NULL, NULL, NULL, aside.reason
FROM aside
JOIN membership ON membership.id = aside.membership_id
JOIN person ON person.id = membership.person_id
WHERE aside.ballot_id = :ballot_id
ORDER BY 3, 1;

-- name: has_voted$
SELECT 1 FROM voted WHERE ballot_id = :ballot_id AND membership_id = :membership_id;

-- name: add_voted!
INSERT INTO voted (ballot_id, membership_id) VALUES (:ballot_id, :membership_id);

-- name: papers
SELECT token, option, candidate_id FROM ballot_paper WHERE ballot_id = :ballot_id ORDER BY token;

-- name: burn_papers!
DELETE FROM ballot_paper WHERE ballot_id = :ballot_id;

-- name: add_papers*!
INSERT INTO ballot_paper (token, ballot_id, option, candidate_id) VALUES (:token, :ballot_id, :option, :candidate_id);
