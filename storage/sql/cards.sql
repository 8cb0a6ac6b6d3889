-- name: show!
-- A card that was given up stands again, as a new message: the chat may be back.
INSERT INTO card (noun, subject_id, chat_id, person_id, priority)
VALUES (:noun, :subject_id, :chat_id, :person_id, :priority)
ON CONFLICT (noun, subject_id, chat_id) DO UPDATE SET wanted = card.wanted + 1,
    state = CASE WHEN card.state = 'gone' THEN 'open' ELSE card.state END,
    message_id = CASE WHEN card.state = 'gone' THEN NULL ELSE card.message_id END,
    digest = CASE WHEN card.state = 'gone' THEN NULL ELSE card.digest END;

-- name: show_to!
INSERT INTO card (noun, subject_id, chat_id, person_id, priority)
SELECT CAST(:noun AS TEXT), CAST(:subject_id AS BIGINT), account.chat_id, account.person_id, CAST(:priority AS BIGINT)
FROM account WHERE account.person_id = :person_id
ON CONFLICT (noun, subject_id, chat_id) DO UPDATE SET wanted = card.wanted + 1,
    state = CASE WHEN card.state = 'gone' THEN 'open' ELSE card.state END,
    message_id = CASE WHEN card.state = 'gone' THEN NULL ELSE card.message_id END,
    digest = CASE WHEN card.state = 'gone' THEN NULL ELSE card.digest END;

-- name: touch!
UPDATE card SET wanted = wanted + 1, priority = :priority
WHERE noun IN (:noun, :page) AND subject_id = :subject_id AND state <> 'gone';

-- name: touch_groups!
-- However many keep a page open, each vote is this one statement.
UPDATE card SET wanted = wanted + 1, priority = :priority
WHERE noun IN (:noun, :page) AND subject_id = :subject_id AND (person_id IS NULL OR noun = :page) AND state <> 'gone';

-- name: touch_for!
UPDATE card SET wanted = wanted + 1, priority = :priority
WHERE noun IN (:noun, :page) AND subject_id = :subject_id AND person_id = :person_id AND state <> 'gone';

-- name: keep_open!
-- The page has just been shown, so nothing is owed to it until its subject changes.
INSERT INTO card (noun, subject_id, chat_id, person_id, message_id, priority, shown)
VALUES (:noun, :subject_id, :chat_id, :person_id, :message_id, :priority, 1)
ON CONFLICT (noun, subject_id, chat_id) DO UPDATE SET person_id = excluded.person_id,
    message_id = excluded.message_id, digest = NULL, shown = card.wanted, not_before = 0,
    state = CASE WHEN card.state = 'gone' THEN 'open' ELSE card.state END;

-- name: let_go!
UPDATE card SET state = 'gone'
WHERE chat_id = :chat_id AND message_id = :message_id AND noun LIKE :pages AND state <> 'gone';

-- name: revive!
-- One that was never sent stays away: it would tell as news what may be long over.
UPDATE card SET state = 'open', wanted = wanted + 1, priority = :priority, not_before = 0, tries = 0, unknowns = 0
WHERE chat_id = :chat_id AND state = 'gone' AND message_id IS NOT NULL AND noun NOT LIKE :pages;

-- name: renew!
UPDATE card SET wanted = wanted + 1, priority = :priority, message_id = NULL, digest = NULL,
    pin = CASE WHEN pin = 'pinned' THEN 'wanted' ELSE pin END
WHERE noun = :noun AND subject_id = :subject_id AND state <> 'gone';

-- name: message_of$
SELECT message_id FROM card
WHERE noun = :noun AND subject_id = :subject_id AND person_id = :person_id AND state <> 'gone';

-- name: bring!
UPDATE card SET wanted = wanted + 1, priority = :priority, not_before = 0, message_id = NULL, digest = NULL
WHERE noun = :noun AND subject_id = :subject_id AND person_id = :person_id AND state <> 'gone';

-- name: pin!
UPDATE card SET pin = 'wanted', wanted = wanted + 1, priority = :priority
WHERE noun = :noun AND subject_id = :subject_id AND person_id IS NULL AND state <> 'gone' AND pin <> 'pinned';

-- name: unpin!
-- What was never pinned needs nothing.
UPDATE card SET pin = CASE WHEN pin = 'pinned' THEN 'unwanted' ELSE 'none' END, wanted = wanted + 1, priority = :priority
WHERE noun = :noun AND subject_id = :subject_id AND person_id IS NULL AND state <> 'gone' AND pin <> 'none';
