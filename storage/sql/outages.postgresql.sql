-- name: heard_at$
SELECT at FROM beat WHERE name = 'updates' FOR UPDATE;
