-- name: reserve_place^
SELECT body_id FROM reserve WHERE id = :id;

-- name: reserve_entry^
SELECT id, body_id, person_id, represents, position, state, listed_on, ground, left_on, left_ground, membership_id
FROM reserve
WHERE id = :id;

-- name: waiting
SELECT id, body_id, person_id, represents, position, state, listed_on, ground, left_on, left_ground, membership_id
FROM reserve
WHERE body_id = :body_id AND state = 'waiting'
ORDER BY position, id;

-- name: ever_listed
SELECT person_id FROM reserve WHERE body_id = :body_id;

-- name: last_position$
SELECT COALESCE(MAX(position), 0) FROM reserve WHERE body_id = :body_id;

-- name: save_reserve!
INSERT INTO reserve (
    id, body_id, person_id, represents, position, state, listed_on, ground, left_on, left_ground, membership_id
) VALUES (
    :id, :body_id, :person_id, :represents, :position, :state, :listed_on, :ground, :left_on, :left_ground,
    :membership_id
)
ON CONFLICT (id) DO UPDATE SET
    represents = excluded.represents, position = excluded.position, state = excluded.state, ground = excluded.ground,
    left_on = excluded.left_on, left_ground = excluded.left_ground, membership_id = excluded.membership_id;

-- name: portraits
SELECT person.sex, person.birth_year, organization.kind, membership.is_in_public_service
FROM membership
JOIN person ON person.id = membership.person_id
LEFT JOIN organization ON organization.id = membership.represents
WHERE membership.body_id = :body_id AND membership.voting = 'voting' AND membership.from_on <= :today
    AND (membership.until_on IS NULL OR membership.until_on >= :today);

-- name: changes_of
SELECT id, kind, body_id, into_id, changed_on, ground, went, came
FROM body_change
WHERE body_id = :body_id OR into_id = :body_id
ORDER BY changed_on DESC, id DESC;

-- name: save_change!
INSERT INTO body_change (id, kind, body_id, into_id, changed_on, ground, went, came)
VALUES (:id, :kind, :body_id, :into_id, :changed_on, :ground, :went, :came);
