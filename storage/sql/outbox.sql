-- name: put_rendered!
INSERT INTO outbox (lane, priority, policy, state, chat_id, method, body, made_at)
VALUES (:lane, :priority, :policy, 'queued', :chat_id, :method, :body, :made_at);

-- name: put_notice!
INSERT INTO outbox (
    lane, priority, policy, state, chat_id, person_id, kind, noun, subject_id, facts, made_at, not_before,
    is_legal, body_id, expires_at
)
VALUES (
    :lane, :priority, :policy, 'queued', :chat_id, :person_id, :kind, :noun, :subject_id, :facts, :made_at, :not_before,
    :is_legal, :body_id, :expires_at
);

-- name: gathering^
-- The one of its kind that still waits for others to join it.
SELECT id, facts FROM outbox
WHERE state = 'queued' AND priority = :priority AND person_id = :person_id AND kind = :kind AND noun = :noun
    AND subject_id = :subject_id AND not_before > :now AND tries = 0 AND held_at IS NULL
ORDER BY id LIMIT 1;

-- name: join!
UPDATE outbox SET facts = :facts WHERE id = :id;

-- name: revive!
-- It is drawn anew: the reader may have another account, and another language, by now.
UPDATE outbox SET state = 'queued', revived_at = :now, not_before = 0, tries = 0, is_repeat = 0, method = NULL,
    sent_at = NULL, error = NULL
WHERE state = 'blocked' AND is_legal = 1 AND person_id = :person_id AND (expires_at IS NULL OR expires_at > :now);

-- name: expire!
UPDATE outbox SET expires_at = :now
WHERE state = 'blocked' AND is_legal = 1 AND noun = :noun AND subject_id = :subject_id AND kind = :kind;

-- name: told$
-- In which message a person was told of it; the newest, should there be several.
SELECT message_id FROM outbox
WHERE person_id = :person_id AND noun = :noun AND subject_id = :subject_id
    AND kind = :kind AND state = 'sent' AND chat_id = :chat_id AND message_id IS NOT NULL
ORDER BY id DESC LIMIT 1;

-- name: waiting$
SELECT COUNT(*) FROM outbox
WHERE person_id = :person_id AND noun = :noun AND subject_id = :subject_id
    AND kind = :kind AND state IN ('queued', 'sending');
