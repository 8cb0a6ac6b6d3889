-- name: integrity$
SELECT 'ok';
