-- name: open_draft^
SELECT id, account_id, form, version, given, answers, asked, revision, is_open, changed_at, expires_at
FROM draft
WHERE account_id = :account_id AND is_open = 1 AND expires_at > :now;

-- name: draft^
SELECT id, account_id, form, version, given, answers, asked, revision, is_open, changed_at, expires_at
FROM draft
WHERE id = :id AND expires_at > :now;

-- name: drafts_of
SELECT id, account_id, form, version, given, answers, asked, revision, is_open, changed_at, expires_at
FROM draft
WHERE account_id = :account_id AND expires_at > :now
ORDER BY changed_at DESC, id DESC;

-- name: set_others_aside!
UPDATE draft SET is_open = 0 WHERE account_id = :account_id AND id <> :id AND is_open = 1;

-- name: save_draft!
INSERT INTO draft (id, account_id, form, version, given, answers, asked, revision, is_open, changed_at, expires_at)
VALUES (:id, :account_id, :form, :version, :given, :answers, :asked, :revision, :is_open, :changed_at, :expires_at)
ON CONFLICT (id) DO UPDATE SET
    version = excluded.version, given = excluded.given, answers = excluded.answers, asked = excluded.asked,
    revision = excluded.revision, is_open = excluded.is_open, changed_at = excluded.changed_at,
    expires_at = excluded.expires_at;

-- name: drop_draft!
DELETE FROM draft WHERE id = :id;

-- name: drop_expired_drafts!
DELETE FROM draft WHERE expires_at <= :now;
