-- name: hold_ballot^
-- Waits for whoever is voting; whoever comes later finds the ballot closed.
SELECT id, motion_id, body_id, number, state, rule, seats, seated, entitled, opened_by, opened_at, closed_at, outcome
FROM ballot
WHERE id = :id
FOR UPDATE;

-- name: poll^
-- Many may vote at once, but each elector once at a time.
SELECT elector.membership_id, elector.standing, ballot.state, ballot.body_id
FROM elector JOIN ballot ON ballot.id = elector.ballot_id
WHERE elector.person_id = :person_id AND elector.ballot_id = :ballot_id
FOR SHARE OF ballot
FOR UPDATE OF elector;
