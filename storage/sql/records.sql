-- name: meeting$
SELECT meeting_id FROM past_meeting WHERE body_id = :body_id AND held_on = :held_on AND session = :session;

-- name: add_meeting!
INSERT INTO past_meeting (meeting_id, body_id, held_on, session) VALUES (:meeting_id, :body_id, :held_on, :session);

-- name: known
SELECT source_key, motion_key, motion_id, digest FROM past_ballot WHERE body_id = :body_id;

-- name: add_ballot!
INSERT INTO past_ballot (ballot_id, body_id, motion_id, source_key, motion_key, digest, requirement, result)
VALUES (:ballot_id, :body_id, :motion_id, :source_key, :motion_key, :digest, :requirement, :result);

-- name: add_votes*!
INSERT INTO past_vote (ballot_id, position, name, option, weight)
VALUES (:ballot_id, :position, :name, :option, :weight);

-- name: votes
SELECT name, option, weight FROM past_vote WHERE ballot_id = :ballot_id ORDER BY position;
