-- name: task_place$
SELECT meeting.body_id FROM task JOIN meeting ON meeting.id = task.meeting_id WHERE task.id = :id;

-- name: remark_place$
SELECT meeting.body_id FROM remark JOIN meeting ON meeting.id = remark.meeting_id WHERE remark.id = :id;

-- name: minutes^
SELECT meeting_id, body_id, state, drafted_at, invited, remarks_until_on, finished_at, protocol, scans, signed_at,
    published_at
FROM minutes
WHERE meeting_id = :meeting_id;

-- name: add!
INSERT INTO minutes (
    meeting_id, body_id, state, drafted_at, invited, remarks_until_on, finished_at, protocol, scans, signed_at,
    published_at
) VALUES (
    :meeting_id, :body_id, :state, :drafted_at, :invited, :remarks_until_on, :finished_at, :protocol, :scans,
    :signed_at, :published_at
);

-- name: save!
UPDATE minutes SET state = :state, invited = :invited, remarks_until_on = :remarks_until_on,
    finished_at = :finished_at, protocol = :protocol, scans = :scans, signed_at = :signed_at,
    published_at = :published_at
WHERE meeting_id = :meeting_id;

-- name: notes_of
SELECT agenda_item_id, meeting_id, text FROM item_note WHERE meeting_id = :meeting_id;

-- name: save_note!
INSERT INTO item_note (agenda_item_id, meeting_id, text) VALUES (:agenda_item_id, :meeting_id, :text)
ON CONFLICT (agenda_item_id) DO UPDATE SET text = excluded.text;

-- name: tasks_of
SELECT id, meeting_id, text, addressee, due_on FROM task WHERE meeting_id = :meeting_id ORDER BY id;

-- name: task^
SELECT id, meeting_id, text, addressee, due_on FROM task WHERE id = :id;

-- name: add_task!
INSERT INTO task (id, meeting_id, text, addressee, due_on) VALUES (:id, :meeting_id, :text, :addressee, :due_on);

-- name: drop_task!
DELETE FROM task WHERE id = :id;

-- name: remarks_of
SELECT id, meeting_id, membership_id, text, made_at, state FROM remark WHERE meeting_id = :meeting_id ORDER BY id;

-- name: remark^
SELECT id, meeting_id, membership_id, text, made_at, state FROM remark WHERE id = :id;

-- name: add_remark!
INSERT INTO remark (id, meeting_id, membership_id, text, made_at, state)
VALUES (:id, :meeting_id, :membership_id, :text, :made_at, :state);

-- name: settle_remark!
UPDATE remark SET state = :state WHERE id = :id;

-- name: dissents_of
SELECT ballot_id, membership_id, meeting_id, text, stated_at
FROM dissent
WHERE meeting_id = :meeting_id
ORDER BY stated_at, membership_id;

-- name: dissent^
SELECT ballot_id, membership_id, meeting_id, text, stated_at
FROM dissent
WHERE ballot_id = :ballot_id AND membership_id = :membership_id;

-- name: save_dissent!
INSERT INTO dissent (ballot_id, membership_id, meeting_id, text, stated_at)
VALUES (:ballot_id, :membership_id, :meeting_id, :text, :stated_at)
ON CONFLICT (ballot_id, membership_id) DO UPDATE SET text = excluded.text, stated_at = excluded.stated_at;

-- name: drop_attendance!
DELETE FROM attendance WHERE meeting_id = :meeting_id;

-- name: add_attendance*!
INSERT INTO attendance (meeting_id, membership_id, body_id, held_at, standing, is_noted)
VALUES (:meeting_id, :membership_id, :body_id, :held_at, :standing, :is_noted);

-- name: attendance_at
SELECT meeting_id, membership_id, body_id, held_at, standing, is_noted
FROM attendance
WHERE meeting_id = :meeting_id
ORDER BY membership_id;

-- name: attendance
SELECT meeting_id, membership_id, body_id, held_at, standing, is_noted
FROM attendance
WHERE body_id = :body_id AND held_at >= :since AND held_at < :until
ORDER BY held_at DESC, membership_id;

-- name: first_attended$
SELECT MIN(held_at) FROM attendance WHERE body_id = :body_id;
