-- name: move_in^
-- One program of several that start at once gets the row; the others wait for it and find it there.
INSERT INTO home (id, moved_in_at) VALUES (1, :now) ON CONFLICT (id) DO NOTHING RETURNING id;

-- name: move_out!
DELETE FROM home WHERE id = 1;

-- name: take_turn!
-- Whoever changes this row has the others wait until the unit ends.
UPDATE home SET moved_in_at = moved_in_at WHERE id = 1;

-- name: last_backup^
-- One of a time to come was made by a clock that was ahead; it must not stand for those that are not made until then.
SELECT made_at, file, bytes FROM backup WHERE state = 'done' AND made_at <= :latest ORDER BY made_at DESC LIMIT 1;

-- name: last_try$
-- One that was begun and neither ended nor failed was cut short; after a while it is made again.
SELECT MAX(made_at) FROM backup WHERE (state = 'done' OR made_at > :lately) AND made_at <= :latest;

-- name: newest_backup$
SELECT MAX(made_at) FROM backup;

-- name: begin_backup!
INSERT INTO backup (id, made_at, state) VALUES (:id, :now, 'begun');

-- name: finish_backup!
UPDATE backup SET state = 'done', file = :file, bytes = :bytes, done_at = :now WHERE id = :id;

-- name: fail_backup!
UPDATE backup SET state = 'failed', error = :error, done_at = :now WHERE id = :id;

-- name: add_restore!
INSERT INTO restore (id, restored_at, made_at) VALUES (:id, :now, :made_at);

-- name: decide!
UPDATE restore SET decided_at = :now WHERE decided_at IS NULL;

-- name: undecided^
SELECT restored_at, made_at FROM restore WHERE decided_at IS NULL ORDER BY restored_at DESC LIMIT 1;

-- name: waiting_in$
SELECT COUNT(*) FROM inbox WHERE state = 'waiting';

-- name: waiting_out$
SELECT (SELECT COUNT(*) FROM outbox WHERE state = 'queued' AND priority >= 0 AND held_at IS NULL)
    + (SELECT COUNT(*) FROM outbox WHERE state = 'sending' AND id > 0);

-- name: unknown
SELECT COALESCE(kind, method) AS kind, COUNT(*) AS count FROM outbox WHERE state = 'unknown' AND id > 0
GROUP BY COALESCE(kind, method) ORDER BY count DESC, kind;

-- name: dead_letters$
SELECT COUNT(*) FROM dead_letter;
