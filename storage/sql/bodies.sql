-- name: offices
SELECT body_id, role, voting, represents
FROM membership
WHERE person_id = :person_id AND from_on <= :today AND (until_on IS NULL OR until_on >= :today);

-- name: body_place^
SELECT id AS body_id, CAST(NULL AS BIGINT) AS person_id FROM body WHERE id = :id;

-- name: membership_place^
SELECT body_id, person_id FROM membership WHERE id = :id;

-- name: body^
SELECT id, code, profile, name_kk, name_ru, name_en, region, parent_id, organization_id, seats, own_rules,
    closed_on
FROM body
WHERE id = :id;

-- name: body_by_code^
SELECT id, code, profile, name_kk, name_ru, name_en, region, parent_id, organization_id, seats, own_rules,
    closed_on
FROM body
WHERE code = :code;

-- name: bodies
SELECT id, code, profile, name_kk, name_ru, name_en, region, parent_id, organization_id, seats, own_rules,
    closed_on
FROM body
ORDER BY code;

-- name: count_bodies_by_code$
SELECT COUNT(*) FROM body;

-- name: bodies_by_code
SELECT id, code, profile, name_kk, name_ru, name_en, region, parent_id, organization_id, seats, own_rules,
    closed_on
FROM body
ORDER BY code
LIMIT CAST(:page AS BIGINT) OFFSET CAST(:skipped AS BIGINT);

-- name: children
SELECT id, code, profile, name_kk, name_ru, name_en, region, parent_id, organization_id, seats, own_rules,
    closed_on
FROM body
WHERE parent_id = :id
ORDER BY folded_name, id;

-- name: count_in_region$
SELECT COUNT(*) FROM body
WHERE region = :region OR region IN (SELECT code FROM region WHERE parent = :region);

-- name: in_region
SELECT id, code, profile, name_kk, name_ru, name_en, region, parent_id, organization_id, seats, own_rules,
    closed_on
FROM body
WHERE region = :region OR region IN (SELECT code FROM region WHERE parent = :region)
ORDER BY CASE WHEN region = :region THEN 0 ELSE 1 END, folded_name, id
LIMIT CAST(:page AS BIGINT) OFFSET CAST(:skipped AS BIGINT);

-- name: count_in_country$
SELECT COUNT(*) FROM body WHERE region IS NULL;

-- name: in_country
SELECT id, code, profile, name_kk, name_ru, name_en, region, parent_id, organization_id, seats, own_rules,
    closed_on
FROM body
WHERE region IS NULL
ORDER BY folded_name, id
LIMIT CAST(:page AS BIGINT) OFFSET CAST(:skipped AS BIGINT);

-- name: count_found$
SELECT COUNT(*) FROM body
WHERE id IN (SELECT body_id FROM body_word WHERE word >= :first AND word < :past_first)
    AND id IN (SELECT body_id FROM body_word WHERE word >= :second AND word < :past_second)
    AND id IN (SELECT body_id FROM body_word WHERE word >= :third AND word < :past_third);

-- name: found
SELECT id, code, profile, name_kk, name_ru, name_en, region, parent_id, organization_id, seats, own_rules,
    closed_on
FROM body
WHERE id IN (SELECT body_id FROM body_word WHERE word >= :first AND word < :past_first)
    AND id IN (SELECT body_id FROM body_word WHERE word >= :second AND word < :past_second)
    AND id IN (SELECT body_id FROM body_word WHERE word >= :third AND word < :past_third)
ORDER BY CASE WHEN parent_id IS NULL THEN 0 ELSE 1 END, folded_name, id
LIMIT CAST(:page AS BIGINT) OFFSET CAST(:skipped AS BIGINT);

-- name: save_body!
INSERT INTO body (
    id, code, profile, name_kk, name_ru, name_en, region, parent_id, organization_id, seats, own_rules, folded_name,
    closed_on
) VALUES (
    :id, :code, :profile, :name_kk, :name_ru, :name_en, :region, :parent_id, :organization_id, :seats, :own_rules,
    :folded_name, :closed_on
)
ON CONFLICT (id) DO UPDATE SET
    code = excluded.code, profile = excluded.profile, name_kk = excluded.name_kk, name_ru = excluded.name_ru,
    name_en = excluded.name_en, region = excluded.region, parent_id = excluded.parent_id,
    organization_id = excluded.organization_id, seats = excluded.seats, own_rules = excluded.own_rules,
    folded_name = excluded.folded_name, closed_on = excluded.closed_on;

-- name: drop_words!
DELETE FROM body_word WHERE body_id = :body_id;

-- name: add_words*!
INSERT INTO body_word (word, body_id) VALUES (:word, :body_id);

-- name: words_of_region
-- The names of the region and of what it lies in, by which its bodies are found too.
SELECT name_kk, name_ru, name_en, also FROM region WHERE code = :code
UNION ALL
SELECT outer_region.name_kk, outer_region.name_ru, outer_region.name_en, outer_region.also
FROM region JOIN region AS outer_region ON outer_region.code = region.parent
WHERE region.code = :code;

-- name: members
SELECT membership.id, membership.person_id, person.name, membership.post, membership.role, membership.voting,
    membership.from_on, membership.until_on, membership.is_acting, organization.id AS organization_id,
    organization.name_kk, organization.name_ru, organization.name_en
FROM membership
JOIN person ON person.id = membership.person_id
LEFT JOIN organization ON organization.id = membership.represents
WHERE membership.body_id = :body_id AND membership.from_on <= :today
    AND (membership.until_on IS NULL OR membership.until_on >= :today);

-- name: membership^
SELECT id, body_id, person_id, post, role, voting, represents, from_on, until_on, ground, end_ground, is_acting,
    is_in_public_service
FROM membership
WHERE id = :id;

-- name: memberships
SELECT id, body_id, person_id, post, role, voting, represents, from_on, until_on, ground, end_ground, is_acting,
    is_in_public_service
FROM membership
WHERE body_id = :body_id
ORDER BY from_on, id;

-- name: save_membership!
INSERT INTO membership (
    id, body_id, person_id, post, role, voting, represents, from_on, until_on, ground, end_ground, is_acting,
    is_in_public_service
) VALUES (
    :id, :body_id, :person_id, :post, :role, :voting, :represents, :from_on, :until_on, :ground, :end_ground, :is_acting,
    :is_in_public_service
)
ON CONFLICT (id) DO UPDATE SET
    post = excluded.post, role = excluded.role, voting = excluded.voting, represents = excluded.represents,
    from_on = excluded.from_on, until_on = excluded.until_on, ground = excluded.ground,
    end_ground = excluded.end_ground, is_acting = excluded.is_acting,
    is_in_public_service = excluded.is_in_public_service;

-- name: doubt_menu!
-- A seat changes which commands its holder is shown.
UPDATE account SET is_menu_stale = 1 WHERE person_id = :person_id;
