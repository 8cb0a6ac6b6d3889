-- name: hold_ballot^
-- Units follow one another here: nobody else is voting.
SELECT id, motion_id, body_id, number, state, rule, seats, seated, entitled, opened_by, opened_at, closed_at, outcome
FROM ballot
WHERE id = :id;

-- name: poll^
SELECT elector.membership_id, elector.standing, ballot.state, ballot.body_id
FROM elector JOIN ballot ON ballot.id = elector.ballot_id
WHERE elector.person_id = :person_id AND elector.ballot_id = :ballot_id;
