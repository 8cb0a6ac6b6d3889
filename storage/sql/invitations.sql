-- name: invitation_place^
SELECT body_id FROM invitation WHERE id = :id;

-- name: invitation^
SELECT id, membership_id, body_id, person_id, code_hash, made_at, expires_at, used_at, used_by, revoked_at
FROM invitation
WHERE id = :id;

-- name: by_hash^
SELECT id, membership_id, body_id, person_id, code_hash, made_at, expires_at, used_at, used_by, revoked_at
FROM invitation
WHERE code_hash = :code_hash;

-- name: joined
SELECT DISTINCT membership.person_id
FROM membership
JOIN account ON account.person_id = membership.person_id
WHERE membership.body_id = :body_id;

-- name: open_of_body
SELECT id, membership_id, body_id, person_id, code_hash, made_at, expires_at, used_at, used_by, revoked_at
FROM invitation
WHERE used_at IS NULL AND revoked_at IS NULL
    AND person_id IN (SELECT person_id FROM membership WHERE membership.body_id = :body_id);

-- name: revoke_open!
UPDATE invitation SET revoked_at = :at WHERE person_id = :person_id AND used_at IS NULL AND revoked_at IS NULL;

-- name: add!
INSERT INTO invitation (id, membership_id, body_id, person_id, code_hash, made_at, expires_at)
VALUES (:id, :membership_id, :body_id, :person_id, :code_hash, :made_at, :expires_at);

-- name: revoke!
UPDATE invitation SET revoked_at = :at WHERE id = :id AND used_at IS NULL AND revoked_at IS NULL;

-- name: use!
UPDATE invitation SET used_at = :at, used_by = :account_id
WHERE id = :id AND used_at IS NULL AND revoked_at IS NULL;

-- name: guesses$
SELECT COUNT(*) FROM guess WHERE account_id = :account_id AND guessed_at > :since;

-- name: add_guess!
INSERT INTO guess (id, account_id, guessed_at) VALUES (:id, :account_id, :at);

-- name: forget_guesses!
DELETE FROM guess WHERE account_id = :account_id AND guessed_at <= :before;

-- name: known_to_a_body$
SELECT CASE WHEN EXISTS (SELECT 1 FROM membership WHERE membership.person_id = :person_id)
    OR EXISTS (SELECT 1 FROM person_key WHERE person_key.person_id = :person_id) THEN 1 ELSE 0 END;

-- name: drop_private_cards!
DELETE FROM card WHERE person_id = :person_id;

-- name: absorb_appeals!
UPDATE appeal SET author_id = :into WHERE author_id = :provisional;

-- name: absorb_appeal_events!
UPDATE appeal_event SET person_id = :into
WHERE person_id = :provisional AND appeal_id IN (SELECT id FROM appeal WHERE author_id = :into);

-- name: absorb_proposals!
UPDATE proposal SET author_id = :into WHERE author_id = :provisional;

-- name: absorb_proposal_events!
UPDATE proposal_event SET person_id = :into
WHERE person_id = :provisional AND proposal_id IN (SELECT id FROM proposal WHERE author_id = :into);

-- name: absorb_follows!
INSERT INTO follow (person_id, body_id, since_at)
SELECT CAST(:into AS BIGINT), body_id, since_at FROM follow WHERE person_id = :provisional
ON CONFLICT (person_id, body_id) DO NOTHING;

-- name: drop_follows!
DELETE FROM follow WHERE person_id = :provisional;

-- name: absorb_seat_requests!
UPDATE seat_request SET person_id = :into
WHERE person_id = :provisional
    AND meeting_id NOT IN (SELECT meeting_id FROM seat_request WHERE person_id = :into);

-- name: drop_seat_requests!
DELETE FROM seat_request WHERE person_id = :provisional;

-- name: absorb_cards!
UPDATE card SET person_id = :into WHERE person_id = :provisional;

-- name: absorb_notices!
UPDATE outbox SET person_id = :into WHERE person_id = :provisional AND state = 'queued';

-- name: drop_person!
DELETE FROM person WHERE id = :id;
