-- name: hold_account^
-- One writer at a time: nothing to hold.
SELECT id FROM account WHERE id = :id;

-- name: hold_person^
SELECT id FROM person WHERE id = :id;
