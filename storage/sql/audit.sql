-- name: record!
INSERT INTO audit (at, account_id, person_id, what, noun, subject_id, body_id, facts)
VALUES (:at, :account_id, :person_id, :what, :noun, :subject_id, :body_id, :facts);

-- name: lines_of
SELECT at, account_id, person_id, what, facts
FROM audit
WHERE noun = :noun AND subject_id = :subject_id
ORDER BY id;
