-- name: thread$
SELECT thread_id FROM topic WHERE chat_id = :chat_id AND noun = :noun;

-- name: keep!
INSERT INTO topic (chat_id, noun, thread_id) VALUES (:chat_id, :noun, :thread_id)
ON CONFLICT (chat_id, noun) DO UPDATE SET thread_id = excluded.thread_id;

-- name: forget!
DELETE FROM topic WHERE chat_id = :chat_id AND noun = :noun;
