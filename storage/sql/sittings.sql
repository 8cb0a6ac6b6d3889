-- name: speech_place$
SELECT meeting.body_id
FROM speech JOIN meeting ON meeting.id = speech.meeting_id
WHERE speech.id = :id;

-- name: sitting^
SELECT meeting_id, state, presiding, opened_at, quorum, present, item_id, agenda_approved_at,
    hands_yes, hands_no, hands_abstain, closed_at
FROM sitting
WHERE meeting_id = :meeting_id;

-- name: near
SELECT meeting.id
FROM meeting LEFT JOIN sitting ON sitting.meeting_id = meeting.id
WHERE meeting.body_id = :body_id AND meeting.state = 'called' AND meeting.starts_at <= :until_at
    AND (meeting.starts_at >= :since_at OR sitting.state IN ('open', 'break', 'adjourned'))
ORDER BY meeting.starts_at;

-- name: save_sitting!
INSERT INTO sitting (meeting_id, state, presiding, opened_at, quorum, present, item_id, agenda_approved_at,
    hands_yes, hands_no, hands_abstain, closed_at)
VALUES (:meeting_id, :state, :presiding, :opened_at, :quorum, :present, :item_id, :agenda_approved_at,
    :hands_yes, :hands_no, :hands_abstain, :closed_at)
ON CONFLICT (meeting_id) DO UPDATE SET
    state = excluded.state, presiding = excluded.presiding, opened_at = excluded.opened_at, quorum = excluded.quorum,
    present = excluded.present, item_id = excluded.item_id, agenda_approved_at = excluded.agenda_approved_at,
    hands_yes = excluded.hands_yes, hands_no = excluded.hands_no, hands_abstain = excluded.hands_abstain,
    closed_at = excluded.closed_at;

-- name: present
SELECT meeting_id, membership_id, how, mode, came_at, left_at
FROM presence
WHERE meeting_id = :meeting_id AND left_at IS NULL
ORDER BY came_at, membership_id;

-- name: presences
SELECT meeting_id, membership_id, how, mode, came_at, left_at
FROM presence
WHERE meeting_id = :meeting_id
ORDER BY came_at, membership_id;

-- name: come!
-- Whoever comes twice at once, or comes back within the instant of leaving, has one stay.
INSERT INTO presence (meeting_id, membership_id, how, mode, came_at)
VALUES (:meeting_id, :membership_id, :how, :mode, :came_at)
ON CONFLICT DO NOTHING;

-- name: note_how!
UPDATE presence SET how = :how, mode = :mode
WHERE meeting_id = :meeting_id AND membership_id = :membership_id AND left_at IS NULL;

-- name: leave!
UPDATE presence SET left_at = :at
WHERE meeting_id = :meeting_id AND membership_id = :membership_id AND left_at IS NULL;

-- name: empty!
UPDATE presence SET left_at = :at WHERE meeting_id = :meeting_id AND left_at IS NULL;

-- name: discussions
SELECT meeting_id, agenda_item_id, begun_at, ended_at
FROM discussion
WHERE meeting_id = :meeting_id
ORDER BY begun_at;

-- name: begin!
INSERT INTO discussion (meeting_id, agenda_item_id, begun_at) VALUES (:meeting_id, :agenda_item_id, :begun_at)
ON CONFLICT (meeting_id, begun_at) DO UPDATE SET agenda_item_id = excluded.agenda_item_id, ended_at = NULL;

-- name: end_discussion!
UPDATE discussion SET ended_at = :at WHERE meeting_id = :meeting_id AND ended_at IS NULL;

-- name: speech^
SELECT id, meeting_id, agenda_item_id, membership_id, name, asked_at, limit_seconds, begun_at, ended_at
FROM speech
WHERE id = :id;

-- name: speeches
SELECT id, meeting_id, agenda_item_id, membership_id, name, asked_at, limit_seconds, begun_at, ended_at
FROM speech
WHERE meeting_id = :meeting_id
ORDER BY asked_at, id;

-- name: save_speech!
INSERT INTO speech (id, meeting_id, agenda_item_id, membership_id, name, asked_at, limit_seconds, begun_at, ended_at)
VALUES (:id, :meeting_id, :agenda_item_id, :membership_id, :name, :asked_at, :limit_seconds, :begun_at, :ended_at)
ON CONFLICT (id) DO UPDATE SET
    agenda_item_id = excluded.agenda_item_id, limit_seconds = excluded.limit_seconds,
    begun_at = excluded.begun_at, ended_at = excluded.ended_at;

-- name: recesses
SELECT id, meeting_id, kind, begun_at, until_at, ended_at
FROM recess
WHERE meeting_id = :meeting_id
ORDER BY begun_at, id;

-- name: add_recess!
INSERT INTO recess (id, meeting_id, kind, begun_at, until_at) VALUES (:id, :meeting_id, :kind, :begun_at, :until_at);

-- name: end_recess!
UPDATE recess SET ended_at = :at WHERE meeting_id = :meeting_id AND ended_at IS NULL;

-- name: save_code!
INSERT INTO door_code (meeting_id, code_hash, made_at) VALUES (:meeting_id, :code_hash, :made_at)
ON CONFLICT (meeting_id) DO UPDATE SET code_hash = excluded.code_hash, made_at = excluded.made_at;

-- name: forget_tries!
DELETE FROM door_code_try WHERE meeting_id = :meeting_id;

-- name: code^
SELECT meeting_id, code_hash, made_at FROM door_code WHERE meeting_id = :meeting_id;

-- name: note_try!
INSERT INTO door_code_try (meeting_id, membership_id, tries) VALUES (:meeting_id, :membership_id, 1)
ON CONFLICT (meeting_id, membership_id) DO UPDATE SET tries = door_code_try.tries + 1;

-- name: tries$
SELECT tries FROM door_code_try WHERE meeting_id = :meeting_id AND membership_id = :membership_id;
