-- name: account_by_telegram^
SELECT id, telegram_id, chat_id, language, person_id, consent_version, reach
FROM account
WHERE telegram_id = :telegram_id;

-- name: account_of_person^
SELECT id, telegram_id, chat_id, language, person_id, consent_version, reach
FROM account
WHERE person_id = :person_id;

-- name: add_account!
-- Two first updates of one person may race; the first row stands.
INSERT INTO account (id, telegram_id, chat_id, language, person_id, consent_version, reach, made_at)
VALUES (:id, :telegram_id, :chat_id, :language, :person_id, :consent_version, :reach, :made_at)
ON CONFLICT (telegram_id) DO NOTHING;

-- name: set_language!
UPDATE account SET language = :language, is_menu_stale = 1 WHERE id = :id;

-- name: set_reach!
UPDATE account SET reach = :reach, reach_changed_at = :at WHERE chat_id = :chat_id AND reach <> :reach;

-- name: unlink_person!
UPDATE account SET person_id = NULL, is_menu_stale = 1 WHERE person_id = :person_id;

-- name: link!
UPDATE account SET person_id = :person_id, is_menu_stale = 1 WHERE id = :id;

-- name: person^
SELECT id, name, sex, birth_year FROM person WHERE id = :id;

-- name: add_person!
INSERT INTO person (id, name, folded_name, made_at, sex, birth_year)
VALUES (:id, :name, :folded_name, :made_at, :sex, :birth_year);

-- name: rename_person!
UPDATE person SET name = :name, folded_name = :folded_name WHERE id = :id;

-- name: describe_person!
UPDATE person SET sex = :sex, birth_year = :birth_year WHERE id = :id;

-- name: add_consent!
INSERT INTO consent (id, account_id, version, language, given_at)
VALUES (:id, :account_id, :version, :language, :given_at);

-- name: set_consent_version!
UPDATE account SET consent_version = :version WHERE id = :id;

-- name: end_consents!
UPDATE consent SET withdrawn_at = :at WHERE account_id = :account_id AND withdrawn_at IS NULL;
