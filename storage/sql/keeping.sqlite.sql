-- name: others$
-- The lock beside the file says it already.
SELECT 0;
