-- name: add_motion!
INSERT INTO motion (id, meeting_id, agenda_item_id, body_id, text, purpose, majority, is_secret)
VALUES (:id, :meeting_id, :agenda_item_id, :body_id, :text, :purpose, :majority, :is_secret);

-- name: save_motion!
UPDATE motion SET text = :text, purpose = :purpose, majority = :majority, is_secret = :is_secret WHERE id = :id;

-- name: motion^
SELECT id, meeting_id, agenda_item_id, body_id, text, purpose, majority, is_secret FROM motion WHERE id = :id;

-- name: motions_of
SELECT motion.id, motion.meeting_id, motion.agenda_item_id, motion.body_id, motion.text, motion.purpose,
    motion.majority, motion.is_secret
FROM motion JOIN agenda_item ON agenda_item.id = motion.agenda_item_id
WHERE motion.meeting_id = :meeting_id
ORDER BY agenda_item.position, motion.id;

-- name: add_candidate!
INSERT INTO candidate (id, motion_id, membership_id, name, position)
VALUES (:id, :motion_id, :membership_id, :name, :position);

-- name: drop_candidate!
DELETE FROM candidate WHERE motion_id = :motion_id AND id = :id;

-- name: candidates
SELECT id, motion_id, membership_id, name, position FROM candidate WHERE motion_id = :motion_id ORDER BY position;

-- name: recuse!
INSERT INTO recusal (motion_id, membership_id, reason, is_imposed, recused_at)
VALUES (:motion_id, :membership_id, :reason, :is_imposed, :recused_at)
ON CONFLICT (motion_id, membership_id) DO UPDATE SET
    reason = excluded.reason, is_imposed = excluded.is_imposed, recused_at = excluded.recused_at;

-- name: withdraw_recusal!
DELETE FROM recusal WHERE motion_id = :motion_id AND membership_id = :membership_id;

-- name: recusals
SELECT motion_id, membership_id, reason, is_imposed, recused_at FROM recusal WHERE motion_id = :motion_id;
