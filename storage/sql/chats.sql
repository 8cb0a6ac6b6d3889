-- name: link_place^
SELECT body_id FROM chat_link WHERE id = :id;

-- name: links_of_body
SELECT id, body_id, chat_id, purpose, title, language, connected_by, connected_at, disconnected_at
FROM chat_link
WHERE body_id = :body_id AND disconnected_at IS NULL
ORDER BY connected_at, id;

-- name: link^
SELECT id, body_id, chat_id, purpose, title, language, connected_by, connected_at, disconnected_at
FROM chat_link
WHERE id = :id;

-- name: link_of_chat^
SELECT id, body_id, chat_id, purpose, title, language, connected_by, connected_at, disconnected_at
FROM chat_link
WHERE chat_id = :chat_id AND disconnected_at IS NULL;

-- name: language_of_chat$
SELECT language FROM chat_link WHERE chat_id = :chat_id AND disconnected_at IS NULL;

-- name: connect!
-- Two orders for one chat may race; the first link stands.
INSERT INTO chat_link (id, body_id, chat_id, purpose, title, language, connected_by, connected_at)
VALUES (:id, :body_id, :chat_id, :purpose, :title, :language, :connected_by, :connected_at)
ON CONFLICT (chat_id) WHERE disconnected_at IS NULL DO NOTHING;

-- name: set_language!
UPDATE chat_link SET language = :language WHERE id = :id;

-- name: switch_off!
UPDATE chat_link SET disconnected_at = :at WHERE chat_id = :chat_id AND disconnected_at IS NULL;

-- name: migrate_link!
UPDATE chat_link SET chat_id = :new
WHERE chat_id = :old AND disconnected_at IS NULL
    AND NOT EXISTS (SELECT 1 FROM chat_link AS other WHERE other.chat_id = :new AND other.disconnected_at IS NULL);

-- name: chat^
SELECT id, kind, title, status, may_send, may_pin, is_forum, may_manage_topics FROM chat WHERE id = :id;

-- name: save_chat!
INSERT INTO chat (id, kind, title, status, may_send, may_pin, is_forum, may_manage_topics, changed_at)
VALUES (:id, :kind, :title, :status, :may_send, :may_pin, :is_forum, :may_manage_topics, :changed_at)
ON CONFLICT (id) DO UPDATE SET
    kind = excluded.kind, title = excluded.title, status = excluded.status, may_send = excluded.may_send,
    may_pin = excluded.may_pin, is_forum = excluded.is_forum, may_manage_topics = excluded.may_manage_topics,
    changed_at = excluded.changed_at;

-- name: set_forum!
UPDATE chat SET is_forum = :is_forum WHERE id = :id;

-- name: lose_topics!
UPDATE chat SET is_forum = :is_forum, may_manage_topics = 0 WHERE id = :id;

-- name: move_chat!
UPDATE chat SET id = :new WHERE id = :old AND NOT EXISTS (SELECT 1 FROM chat AS other WHERE other.id = :new);

-- name: drop_chat!
DELETE FROM chat WHERE id = :id;

-- name: drop_codes!
DELETE FROM connect_code WHERE account_id = :account_id AND used_at IS NULL;

-- name: add_code!
INSERT INTO connect_code (id, code_hash, body_id, purpose, language, account_id, chat_id, expires_at)
VALUES (:id, :code_hash, :body_id, :purpose, :language, :account_id, :chat_id, :expires_at);

-- name: code^
SELECT code_hash, body_id, purpose, language, account_id, chat_id, expires_at, used_at
FROM connect_code
WHERE code_hash = :code_hash;

-- name: use_code!
UPDATE connect_code SET used_at = :at WHERE code_hash = :code_hash AND used_at IS NULL;
