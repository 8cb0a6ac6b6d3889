-- name: has_revision$
SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = 'alembic_version';
