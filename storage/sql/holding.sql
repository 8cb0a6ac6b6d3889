-- name: hold_messages!
UPDATE outbox SET held_at = :now, state = 'queued' WHERE state IN ('queued', 'sending') AND held_at IS NULL;

-- name: hold_cards!
-- With `shown` at `wanted` nothing is owed to a card until its subject changes again.
UPDATE card SET held_at = :now, shown = wanted, state = 'open'
WHERE state = 'sending' OR (state = 'open' AND wanted > shown);

-- name: held
SELECT 'message' AS sort, COALESCE(noun, '') AS noun, COUNT(*) AS count, MIN(made_at) AS first_at
FROM outbox WHERE held_at IS NOT NULL GROUP BY COALESCE(noun, '')
UNION ALL
SELECT 'card', noun, COUNT(*), MIN(held_at) FROM card WHERE held_at IS NOT NULL GROUP BY noun
UNION ALL
SELECT 'due', noun, COUNT(*), MIN(due_at) FROM due WHERE state = 'held' GROUP BY noun
ORDER BY sort, noun;

-- name: held_rows
SELECT 'message' AS sort, COALESCE(kind, method) AS kind, noun, subject_id, COALESCE(person_id, chat_id) AS recipient,
    made_at AS at
FROM outbox WHERE held_at IS NOT NULL
UNION ALL
SELECT 'card', 'card', noun, subject_id, COALESCE(person_id, chat_id), held_at FROM card WHERE held_at IS NOT NULL
UNION ALL
SELECT 'due', kind, noun, subject_id, NULL, due_at FROM due WHERE state = 'held'
ORDER BY sort, at, noun, subject_id;

-- name: held_count$
SELECT (SELECT COUNT(*) FROM outbox WHERE held_at IS NOT NULL) + (SELECT COUNT(*) FROM card WHERE held_at IS NOT NULL)
    + (SELECT COUNT(*) FROM due WHERE state = 'held');

-- name: held_notices
SELECT DISTINCT kind, noun, subject_id FROM outbox WHERE held_at IS NOT NULL AND kind IS NOT NULL
ORDER BY kind, noun, subject_id;

-- name: let_notices_go!
-- Whether the reader has had it once is what nobody knows any more, so it goes out marked as a repeat.
UPDATE outbox SET held_at = NULL, is_repeat = 1, not_before = 0
WHERE held_at IS NOT NULL AND kind = :kind AND noun = :noun AND subject_id = :subject_id
    AND (expires_at IS NULL OR expires_at > :now);

-- name: let_cards_go!
UPDATE card SET held_at = NULL, wanted = wanted + 1 WHERE held_at IS NOT NULL;

-- name: drop_messages!
UPDATE outbox SET held_at = NULL, state = 'failed', body = NULL, facts = NULL, sent_at = :now, error = 'held'
WHERE held_at IS NOT NULL;

-- name: drop_cards!
UPDATE card SET held_at = NULL WHERE held_at IS NOT NULL;
