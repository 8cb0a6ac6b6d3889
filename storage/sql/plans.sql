-- name: plan_item_place$
SELECT body_id FROM plan_item WHERE id = :id;

-- name: add_plan_item!
INSERT INTO plan_item (id, body_id, year, period, theme, added_at)
VALUES (:id, :body_id, :year, :period, :theme, :added_at);

-- name: plan_item^
SELECT id, body_id, year, period, theme, added_at FROM plan_item WHERE id = :id;

-- name: remove_plan_item!
DELETE FROM plan_item WHERE id = :id;

-- name: plan_of
SELECT id, body_id, year, period, theme, added_at
FROM plan_item
WHERE body_id = :body_id AND year = :year
ORDER BY id;
