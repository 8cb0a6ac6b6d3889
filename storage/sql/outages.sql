-- name: heard!
INSERT INTO beat (name, at) VALUES ('updates', :now)
ON CONFLICT (name) DO UPDATE SET at = excluded.at;

-- name: add!
INSERT INTO outage (began_at, ended_at) VALUES (:began_at, :ended_at);

-- name: forget!
DELETE FROM beat WHERE name = 'updates';

-- name: last_since^
SELECT began_at, ended_at FROM outage WHERE ended_at > :at ORDER BY ended_at DESC LIMIT 1;
