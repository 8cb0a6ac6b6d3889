-- name: answers
-- Answers to taps: Telegram does not pace them, and after 150 s nobody waits for one.
SELECT id, method, body, tries, made_at FROM outbox
WHERE state = 'queued' AND priority = 0 AND not_before <= :now AND held_at IS NULL
ORDER BY id LIMIT :most;

-- name: drop_late_answers!
-- A call for each of these would only keep those behind them from being in time.
UPDATE outbox SET state = 'failed', body = NULL, sent_at = :now, error = 'too old'
WHERE state = 'queued' AND priority = 0 AND made_at < :before AND held_at IS NULL;

-- name: sending!
UPDATE outbox SET state = 'sending', body = :body, method = :method, chat_id = :chat_id, tries = tries + 1
WHERE id = :id;

-- name: settled!
-- The body has done its work; what remains is that something was sent, when, and as which message. The facts of a
-- legal notice that could not reach its reader wait until they come back.
UPDATE outbox SET state = :state, body = NULL, sent_at = :now, message_id = :message_id, error = :error,
    facts = CASE WHEN is_legal = 1 AND CAST(:state AS TEXT) = 'blocked' THEN facts END
WHERE id = :id;

-- name: unreached!
UPDATE outbox SET unreached_at = :now WHERE id = :id;

-- name: again!
UPDATE outbox SET state = 'queued', not_before = :not_before, is_repeat = :is_repeat, error = :error WHERE id = :id;

-- name: put_off
-- Calls to a chat that have left once, did not arrive, and are older than this one.
SELECT id, method, body FROM outbox
WHERE state = 'queued' AND tries > 0 AND chat_id = :chat_id AND id < :before;

-- name: rewritten!
UPDATE outbox SET state = 'queued', method = :method, body = :body WHERE id = :id;

-- name: left_sending
SELECT id, priority, policy, method, body, kind, noun, subject_id, facts, is_repeat, tries, chat_id, person_id,
    is_legal, body_id, expires_at, unreached_at, revived_at, made_at, NULL AS language, NULL AS reach
FROM outbox WHERE state = 'sending' ORDER BY id;

-- name: cards_left_sending
SELECT noun, subject_id, chat_id FROM card WHERE state = 'sending';

-- name: card_open!
UPDATE card SET state = 'open'
WHERE noun = :noun AND subject_id = :subject_id AND chat_id = :chat_id AND state = 'sending';

-- name: card_sending!
UPDATE card SET state = 'sending' WHERE noun = :noun AND subject_id = :subject_id AND chat_id = :chat_id;

-- name: card_shown!
-- The end of an edit brings no message back that was let go meanwhile (`cards.renew`, `cards.let_go`), and the card
-- stands where it has gone to since (`cards.keep_open`).
UPDATE card SET state = CASE WHEN state = 'gone' THEN 'gone' ELSE 'open' END, shown = :shown, tries = 0, unknowns = 0,
    digest = CASE WHEN COALESCE(message_id, 0) <> CAST(:edited AS BIGINT) THEN NULL ELSE CAST(:digest AS TEXT) END,
    message_id = CASE WHEN COALESCE(message_id, 0) <> CAST(:edited AS BIGINT) THEN message_id ELSE CAST(:message_id AS BIGINT) END
WHERE noun = :noun AND subject_id = :subject_id AND chat_id = :chat_id;

-- name: card_again!
-- A pinned card that is sent anew is pinned anew.
UPDATE card SET state = CASE WHEN state = 'gone' THEN 'gone' ELSE 'open' END, not_before = :not_before, tries = tries + 1, unknowns = :unknowns,
    pin = CASE WHEN CAST(:message_id AS BIGINT) IS NULL AND pin = 'pinned' THEN 'wanted' ELSE pin END,
    digest = CASE WHEN COALESCE(message_id, 0) <> CAST(:edited AS BIGINT) THEN NULL ELSE CAST(:digest AS TEXT) END,
    message_id = CASE WHEN COALESCE(message_id, 0) <> CAST(:edited AS BIGINT) THEN message_id ELSE CAST(:message_id AS BIGINT) END
WHERE noun = :noun AND subject_id = :subject_id AND chat_id = :chat_id;

-- name: card_pinned!
UPDATE card SET pin = :pin WHERE noun = :noun AND subject_id = :subject_id AND chat_id = :chat_id;

-- name: card_gone!
UPDATE card SET state = 'gone' WHERE noun = :noun AND subject_id = :subject_id AND chat_id = :chat_id;

-- name: forget!
DELETE FROM outbox WHERE sent_at < :before;

-- name: drop_named!
-- A number of the group's old messages is nobody's in the new one, or somebody else's.
UPDATE outbox SET state = 'failed', body = NULL, sent_at = :now, error = 'moved'
WHERE state = 'queued' AND priority > 0 AND chat_id = :old
    AND method IN ('pinChatMessage', 'unpinChatMessage', 'deleteMessage', 'editMessageReplyMarkup');

-- name: move_queued!
UPDATE outbox SET chat_id = :new WHERE state = 'queued' AND priority > 0 AND chat_id = :old;

-- name: move_sending!
UPDATE outbox SET chat_id = :new WHERE state = 'sending' AND id > 0 AND chat_id = :old;

-- name: drop_cards_there_already!
-- A card asked for under both numbers of a group would be two cards under the new one.
DELETE FROM card
WHERE chat_id = :old AND EXISTS (
    SELECT 1 FROM card AS there
    WHERE there.noun = card.noun AND there.subject_id = card.subject_id AND there.chat_id = :new
);

-- name: drop_topics!
DELETE FROM topic WHERE chat_id = :old;

-- name: move_cards!
UPDATE card SET chat_id = :new, message_id = NULL, digest = NULL, shown = 0, state = 'open', tries = 0,
    unknowns = 0, pin = CASE WHEN pin = 'pinned' THEN 'wanted' ELSE pin END
WHERE chat_id = :old;
