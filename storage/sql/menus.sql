-- name: stale
SELECT id, telegram_id, chat_id, language, person_id, menu FROM account
WHERE is_menu_stale = 1
ORDER BY id LIMIT CAST(:most AS BIGINT);

-- name: shown!
UPDATE account SET menu = :menu, menu_checked_on = :today, is_menu_stale = 0 WHERE id = :id;

-- name: doubt_editions!
UPDATE account SET is_menu_stale = 1 WHERE menu NOT LIKE :edition OR menu LIKE :administrators;

-- name: doubt_account!
UPDATE account SET is_menu_stale = 1 WHERE telegram_id = :telegram_id;

-- name: doubt_mandates!
-- Mandates begin and end by the calendar, with nobody doing anything that day.
UPDATE account SET is_menu_stale = 1
WHERE menu_checked_on < :today AND EXISTS (
    SELECT 1 FROM membership
    WHERE membership.person_id = account.person_id
        AND (
            (membership.from_on > account.menu_checked_on AND membership.from_on <= :today)
            OR (membership.until_on >= account.menu_checked_on AND membership.until_on < :today)
        )
);
