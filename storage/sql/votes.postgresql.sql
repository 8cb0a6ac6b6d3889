-- name: poll^
-- Many may vote at once, but each elector once at a time. Row locks are shared past whoever waits to close the ballot;
-- the advisory lock is what lets the close have its turn.
SELECT elector.membership_id, elector.standing, ballot.state, ballot.body_id, ballot.secrecy, ballot.question,
    ballot.awaited, ballot.grace_for,
    (
        ballot.needs_presence = 0 OR elector.standing = 'advisory' OR EXISTS (
            SELECT 1 FROM presence
            WHERE presence.meeting_id = ballot.meeting_id AND presence.membership_id = elector.membership_id
                AND presence.left_at IS NULL
        )
    ) AS is_there
FROM elector JOIN ballot ON ballot.id = elector.ballot_id
WHERE elector.person_id = :person_id AND elector.ballot_id = :ballot_id
    AND (SELECT pg_advisory_xact_lock_shared(CAST(:ballot_id AS BIGINT))) IS NOT NULL
FOR SHARE OF ballot
FOR UPDATE OF elector;
