-- name: hold_ballot^
-- Units follow one another here: nobody else is voting.
SELECT id, motion_id, body_id, meeting_id, number, state, rule, seats, seated, entitled, recused, opened_by, opened_at,
    closed_at, outcome, secrecy, question, round, is_revote, needs_presence, awaited, grace_for, secret_least,
    quorum, present, closes_at, room_confirmed_at, reminded_at
FROM ballot
WHERE id = :id;
