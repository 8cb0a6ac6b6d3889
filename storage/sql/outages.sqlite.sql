-- name: heard_at$
-- Units follow one another here: nobody else is writing.
SELECT at FROM beat WHERE name = 'updates';
