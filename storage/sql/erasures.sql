-- name: take_turn!
-- Numbers are given one after another: whoever changes this row has the others wait.
UPDATE home SET moved_in_at = moved_in_at WHERE id = 1;

-- name: last_number$
SELECT COALESCE(MAX(number), 0) FROM erasure;

-- name: newest_id$
SELECT COALESCE(MAX(id), 0) FROM erasure;

-- name: all_of_them
SELECT number, person_id, account_id, erased_at FROM erasure ORDER BY id;

-- name: note^
INSERT INTO erasure (number, person_id, account_id, erased_at)
VALUES (:number, :person_id, :account_id, :erased_at)
ON CONFLICT (account_id) DO NOTHING
RETURNING id;

-- name: drafts$
SELECT COUNT(*) FROM draft WHERE account_id = :account_id;

-- name: appeals$
SELECT COUNT(*) FROM appeal WHERE author_id = :person_id;

-- name: votes$
SELECT COUNT(*) FROM vote JOIN elector
    ON elector.ballot_id = vote.ballot_id AND elector.membership_id = vote.membership_id
WHERE elector.person_id = :person_id;

-- name: blank_person!
UPDATE person SET name = :name, folded_name = :folded_name, erased_at = :at, sex = NULL, birth_year = NULL
WHERE id = :person_id;

-- name: leave_reserve!
UPDATE reserve SET state = 'withdrawn' WHERE person_id = :person_id AND state = 'waiting';

-- name: drop_keys!
DELETE FROM person_key WHERE person_id = :person_id;

-- name: revoke_invitations!
UPDATE invitation SET revoked_at = :at WHERE person_id = :person_id AND used_at IS NULL AND revoked_at IS NULL;

-- name: blank_reasons!
UPDATE answer SET reason = NULL
WHERE membership_id IN (SELECT id FROM membership WHERE membership.person_id = :person_id);

-- name: blank_past_reasons!
UPDATE past_answer SET reason = NULL
WHERE membership_id IN (SELECT id FROM membership WHERE membership.person_id = :person_id);

-- name: blank_speeches!
UPDATE speech SET name = :name
WHERE membership_id IN (SELECT id FROM membership WHERE membership.person_id = :person_id);

-- name: drop_seat_requests!
DELETE FROM seat_request WHERE person_id = :person_id;

-- name: drop_notices!
DELETE FROM outbox WHERE person_id = :person_id;

-- name: drop_follows!
DELETE FROM follow WHERE person_id = :person_id;

-- name: drop_cards!
DELETE FROM card WHERE person_id = :person_id;

-- name: chat_of$
SELECT chat_id FROM account WHERE id = :account_id;

-- name: drop_messages!
DELETE FROM outbox WHERE chat_id = :chat_id;

-- name: drop_cards_in!
DELETE FROM card WHERE chat_id = :chat_id;

-- name: drop_drafts!
DELETE FROM draft WHERE account_id = :account_id;

-- name: drop_guesses!
DELETE FROM guess WHERE account_id = :account_id;

-- name: drop_codes!
DELETE FROM connect_code WHERE account_id = :account_id;

-- name: end_consents!
UPDATE consent SET withdrawn_at = :at WHERE account_id = :account_id AND withdrawn_at IS NULL;

-- name: blank_account!
-- No number of Telegram's is so low, so nothing is ever sent there, and the person may come back as somebody new.
UPDATE account SET telegram_id = -id, chat_id = -id, person_id = NULL, consent_version = NULL, reach = 'deactivated',
    reach_changed_at = :at
WHERE id = :account_id;
