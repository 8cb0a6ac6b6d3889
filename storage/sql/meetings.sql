-- name: meeting_place$
SELECT body_id FROM meeting WHERE id = :id;

-- name: agenda_item_place$
SELECT meeting.body_id
FROM agenda_item JOIN meeting ON meeting.id = agenda_item.meeting_id
WHERE agenda_item.id = :id;

-- name: add_meeting!
INSERT INTO meeting (id, body_id, number, starts_at, attendance, place, late_reason, state, called_at)
VALUES (:id, :body_id, :number, :starts_at, :attendance, :place, :late_reason, :state, :called_at);

-- name: add_item!
INSERT INTO agenda_item (id, meeting_id, position, title) VALUES (:id, :meeting_id, :position, :title);

-- name: meeting^
SELECT id, body_id, number, starts_at, attendance, place, late_reason, state, called_at
FROM meeting
WHERE id = :id;

-- name: set_state!
UPDATE meeting SET state = :state WHERE id = :id;

-- name: items_of
SELECT id, meeting_id, position, title FROM agenda_item WHERE meeting_id = :meeting_id ORDER BY position;

-- name: save_answer!
INSERT INTO answer (meeting_id, membership_id, reply, reason, answered_at)
VALUES (:meeting_id, :membership_id, :reply, :reason, :answered_at)
ON CONFLICT (meeting_id, membership_id) DO UPDATE SET
    reply = excluded.reply, reason = excluded.reason, answered_at = excluded.answered_at;

-- name: answer^
SELECT meeting_id, membership_id, reply, reason, answered_at
FROM answer
WHERE meeting_id = :meeting_id AND membership_id = :membership_id;

-- name: answers_of
SELECT meeting_id, membership_id, reply, reason, answered_at FROM answer WHERE meeting_id = :meeting_id;

-- name: ahead_of
SELECT id, body_id, number, starts_at, attendance, place, late_reason, state, called_at
FROM meeting
WHERE body_id = :body_id AND starts_at > :now AND state = 'called'
ORDER BY starts_at;

-- name: count_meetings$
SELECT COUNT(*) FROM meeting WHERE body_id = :body_id;

-- name: meetings_of
SELECT id, body_id, number, starts_at, attendance, place, late_reason, state, called_at
FROM meeting
WHERE body_id = :body_id
ORDER BY starts_at DESC
LIMIT CAST(:page AS BIGINT) OFFSET CAST(:skipped AS BIGINT);
