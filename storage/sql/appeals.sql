-- name: next_number$
INSERT INTO counter (name, value) VALUES (:name, 1)
ON CONFLICT (name) DO UPDATE SET value = counter.value + 1
RETURNING value;

-- name: place^
SELECT body_id, author_id FROM appeal WHERE id = :id;

-- name: add!
INSERT INTO appeal (
    id, number, folded_number, body_id, author_id, category, text, files, place, language,
    state, is_open, received_at, registered_on, due_on
) VALUES (
    :id, :number, :folded_number, :body_id, :author_id, :category, :text, :files, :place, :language,
    :state, :is_open, :received_at, :registered_on, :due_on
);

-- name: appeal^
SELECT id, number, body_id, author_id, category, text, files, place, language, state,
    received_at, registered_on, due_on, taken_by, answer
FROM appeal
WHERE id = :id;

-- name: by_number^
SELECT id, number, body_id, author_id, category, text, files, place, language, state,
    received_at, registered_on, due_on, taken_by, answer
FROM appeal
WHERE folded_number = :folded_number;

-- name: save!
UPDATE appeal SET state = :state, is_open = :is_open, taken_by = :taken_by, answer = :answer WHERE id = :id;

-- name: add_event!
INSERT INTO appeal_event (appeal_id, state, at, person_id) VALUES (:appeal_id, :state, :at, :person_id);

-- name: events
SELECT state, at, person_id FROM appeal_event WHERE appeal_id = :appeal_id ORDER BY id;

-- name: count_of_author$
SELECT COUNT(*) FROM appeal WHERE author_id = :author_id;

-- name: count_lodged$
SELECT COUNT(*) FROM appeal WHERE author_id = :author_id AND received_at >= :since;

-- name: of_author
SELECT id, number, body_id, author_id, category, text, files, place, language, state,
    received_at, registered_on, due_on, taken_by, answer
FROM appeal
WHERE author_id = :author_id
ORDER BY id DESC
LIMIT CAST(:page AS BIGINT) OFFSET CAST(:skipped AS BIGINT);

-- name: count_of_body$
SELECT COUNT(*) FROM appeal WHERE body_id = :body_id;

-- name: count_open$
SELECT COUNT(*) FROM appeal WHERE body_id = :body_id AND is_open = 1;

-- name: of_body
SELECT id, number, body_id, author_id, category, text, files, place, language, state,
    received_at, registered_on, due_on, taken_by, answer
FROM appeal
WHERE body_id = :body_id
ORDER BY is_open DESC, due_on, id
LIMIT CAST(:page AS BIGINT) OFFSET CAST(:skipped AS BIGINT);
