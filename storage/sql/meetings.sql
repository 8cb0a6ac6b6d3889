-- name: meeting_place$
SELECT body_id FROM meeting WHERE id = :id;

-- name: agenda_item_place$
SELECT meeting.body_id
FROM agenda_item JOIN meeting ON meeting.id = agenda_item.meeting_id
WHERE agenda_item.id = :id;

-- name: add_meeting!
INSERT INTO meeting (
    id, body_id, number, starts_at, attendance, place, late_reason, state, called_at, is_extraordinary, sequence,
    latitude, longitude, is_link_public
) VALUES (
    :id, :body_id, :number, :starts_at, :attendance, :place, :late_reason, :state, :called_at, :is_extraordinary,
    :sequence, :latitude, :longitude, :is_link_public
);

-- name: save_meeting!
UPDATE meeting SET
    number = :number, starts_at = :starts_at, attendance = :attendance, place = :place, late_reason = :late_reason,
    state = :state, called_at = :called_at, is_extraordinary = :is_extraordinary, sequence = :sequence,
    latitude = :latitude, longitude = :longitude, is_link_public = :is_link_public
WHERE id = :id;

-- name: add_item!
INSERT INTO agenda_item (id, meeting_id, position, title, kind, speaker, minutes, proposal_id, demand_id)
VALUES (:id, :meeting_id, :position, :title, :kind, :speaker, :minutes, :proposal_id, :demand_id);

-- name: save_item!
UPDATE agenda_item SET
    position = :position, title = :title, kind = :kind, speaker = :speaker, minutes = :minutes,
    proposal_id = :proposal_id, demand_id = :demand_id
WHERE id = :id;

-- name: remove_item!
UPDATE agenda_item SET removed_at = :at WHERE id = :id;

-- name: close_gap!
UPDATE agenda_item SET position = position - 1
WHERE meeting_id = :meeting_id AND position > :position AND removed_at IS NULL;

-- name: meeting^
SELECT id, body_id, number, starts_at, attendance, place, late_reason, state, called_at, is_extraordinary, sequence,
    latitude, longitude, is_link_public
FROM meeting
WHERE id = :id;

-- name: items_of
SELECT id, meeting_id, position, title, kind, speaker, minutes, proposal_id, demand_id
FROM agenda_item
WHERE meeting_id = :meeting_id AND removed_at IS NULL
ORDER BY position, id;

-- name: item^
SELECT id, meeting_id, position, title, kind, speaker, minutes, proposal_id, demand_id
FROM agenda_item
WHERE id = :id AND removed_at IS NULL;

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

-- name: lay_answers_by!
INSERT INTO past_answer (meeting_id, membership_id, sequence, reply, reason, answered_at)
SELECT meeting_id, membership_id, CAST(:sequence AS BIGINT), reply, reason, answered_at
FROM answer
WHERE meeting_id = :meeting_id;

-- name: drop_answers!
DELETE FROM answer WHERE meeting_id = :meeting_id;

-- name: past_answers
SELECT meeting_id, membership_id, sequence, reply, reason, answered_at
FROM past_answer
WHERE meeting_id = :meeting_id
ORDER BY sequence, answered_at;

-- name: receive!
INSERT INTO receipt (meeting_id, membership_id, sequence, at)
VALUES (:meeting_id, :membership_id, :sequence, :at)
ON CONFLICT (meeting_id, membership_id, sequence) DO NOTHING;

-- name: note_call!
INSERT INTO phone_call (meeting_id, membership_id, sequence, at)
VALUES (:meeting_id, :membership_id, :sequence, :at)
ON CONFLICT (meeting_id, membership_id, sequence) DO NOTHING;

-- name: drop_call!
DELETE FROM phone_call
WHERE meeting_id = :meeting_id AND membership_id = :membership_id AND sequence = :sequence;

-- name: heard
SELECT membership_id, 'received' AS how, at FROM receipt WHERE meeting_id = :meeting_id AND sequence = :sequence
UNION ALL
SELECT membership_id, 'phoned' AS how, at FROM phone_call WHERE meeting_id = :meeting_id AND sequence = :sequence;

-- name: ahead_of
SELECT id, body_id, number, starts_at, attendance, place, late_reason, state, called_at, is_extraordinary, sequence,
    latitude, longitude, is_link_public
FROM meeting
WHERE body_id = :body_id AND starts_at > :now AND state = 'called'
ORDER BY starts_at;

-- name: drafts_of
SELECT id, body_id, number, starts_at, attendance, place, late_reason, state, called_at, is_extraordinary, sequence,
    latitude, longitude, is_link_public
FROM meeting
WHERE body_id = :body_id AND state = 'draft'
ORDER BY starts_at, id;

-- name: last_of^
SELECT id, body_id, number, starts_at, attendance, place, late_reason, state, called_at, is_extraordinary, sequence,
    latitude, longitude, is_link_public
FROM meeting
WHERE body_id = :body_id AND state IN ('called', 'held')
ORDER BY starts_at DESC, id DESC
LIMIT 1;

-- name: count_meetings_of$
SELECT COUNT(*) FROM meeting WHERE body_id = :body_id AND number > 0;

-- name: meetings_of
SELECT id, body_id, number, starts_at, attendance, place, late_reason, state, called_at, is_extraordinary, sequence,
    latitude, longitude, is_link_public
FROM meeting
WHERE body_id = :body_id AND number > 0
ORDER BY starts_at DESC
LIMIT CAST(:page AS BIGINT) OFFSET CAST(:skipped AS BIGINT);
