-- name: hold_account^
SELECT id FROM account WHERE id = :id FOR UPDATE;

-- name: hold_person^
-- Two secretaries may invite one person at once; the later invitation revokes the earlier.
SELECT id FROM person WHERE id = :id FOR NO KEY UPDATE;
