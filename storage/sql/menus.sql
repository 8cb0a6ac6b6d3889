-- name: stale
SELECT id, telegram_id, chat_id, language, person_id, menu FROM account
WHERE is_menu_stale = 1
ORDER BY id LIMIT CAST(:most AS BIGINT);

-- name: turning_days^
-- The next days on which a mandate of the person begins, and on which one is in force for the last time.
SELECT
    MIN(CASE WHEN from_on > :today THEN from_on END) AS from_on,
    MIN(CASE WHEN until_on >= :today THEN until_on END) AS until_on
FROM membership
WHERE person_id = :person_id;

-- name: shown!
UPDATE account SET menu = :menu, menu_until_on = :until_on, is_menu_stale = 0 WHERE id = :id;

-- name: doubt_editions!
UPDATE account SET is_menu_stale = 1
WHERE menu IS NOT NULL AND (menu NOT LIKE :edition OR menu LIKE :administrators);

-- name: doubt_account!
UPDATE account SET is_menu_stale = 1 WHERE telegram_id = :telegram_id;

-- name: doubt_outlived!
UPDATE account SET is_menu_stale = 1 WHERE menu_until_on IS NOT NULL AND menu_until_on < :today;
