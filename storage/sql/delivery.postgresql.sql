-- name: queued
-- What was put off for a short while, or by Telegram, is not overtaken by what was written to the chat after it.
SELECT outbox.id, outbox.priority, outbox.policy, outbox.method, outbox.body, outbox.kind, outbox.noun,
    outbox.subject_id, outbox.facts, outbox.is_repeat, outbox.tries, outbox.person_id, outbox.is_legal,
    outbox.body_id, outbox.expires_at, outbox.unreached_at, outbox.revived_at, outbox.made_at,
    CASE WHEN outbox.person_id IS NULL THEN outbox.chat_id ELSE recipient.chat_id END AS chat_id,
    COALESCE(recipient.language, owner.language) AS language,
    COALESCE(recipient.reach, owner.reach) AS reach
FROM outbox
LEFT JOIN account AS recipient ON recipient.person_id = outbox.person_id
LEFT JOIN account AS owner ON owner.chat_id = outbox.chat_id AND outbox.person_id IS NULL
WHERE outbox.state = 'queued' AND outbox.priority > 0 AND outbox.held_at IS NULL
    AND (outbox.not_before <= :now OR outbox.not_before > :latest)
    AND COALESCE(recipient.chat_id, outbox.chat_id, 0) <> ALL (SELECT CAST(value AS BIGINT) FROM json_array_elements_text(CAST(:held AS JSON)))
    AND NOT EXISTS (
        SELECT 1 FROM outbox AS older
        WHERE older.state = 'queued' AND older.tries > 0 AND older.chat_id = COALESCE(recipient.chat_id, outbox.chat_id)
            AND older.id < outbox.id AND older.priority <= outbox.priority AND older.held_at IS NULL
            AND older.not_before > :now AND older.not_before <= :latest
            AND (older.not_before <= :soon OR older.error = 'RetryLater')
    )
ORDER BY outbox.priority, outbox.id LIMIT :most;

-- name: dirty_cards
SELECT card.noun, card.subject_id, card.chat_id, card.person_id, card.message_id, card.digest, card.priority,
    card.wanted, card.tries, card.unknowns, card.pin, account.language AS language, account.reach AS reach
FROM card
LEFT JOIN account ON account.chat_id = card.chat_id
WHERE card.state <> 'gone' AND card.wanted > card.shown AND card.state = 'open'
    AND (card.not_before <= :now OR card.not_before > :latest)
    AND card.chat_id <> ALL (SELECT CAST(value AS BIGINT) FROM json_array_elements_text(CAST(:held AS JSON)))
ORDER BY card.priority, card.not_before LIMIT :most;
