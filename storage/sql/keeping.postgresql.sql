-- name: others$
SELECT COUNT(*) FROM pg_stat_activity
WHERE datname = current_database() AND application_name = 'kenes' AND pid <> pg_backend_pid();
