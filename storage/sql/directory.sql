-- name: regions
SELECT code, parent, level, name_kk, name_ru, name_en, also
FROM region
ORDER BY position, code;

-- name: region^
SELECT code, parent, level, name_kk, name_ru, name_en, also FROM region WHERE code = :code;

-- name: regions_with_bodies
SELECT code, parent, level, name_kk, name_ru, name_en, also
FROM region
WHERE parent IS NULL AND (
    EXISTS (SELECT 1 FROM body WHERE body.region = region.code)
    OR EXISTS (SELECT 1 FROM region AS part JOIN body ON body.region = part.code WHERE part.parent = region.code)
)
ORDER BY position, code;

-- name: save_region!
INSERT INTO region (code, parent, level, name_kk, name_ru, name_en, also, position)
VALUES (:code, :parent, :level, :name_kk, :name_ru, :name_en, :also, :position)
ON CONFLICT (code) DO UPDATE SET
    parent = excluded.parent, level = excluded.level, name_kk = excluded.name_kk, name_ru = excluded.name_ru,
    name_en = excluded.name_en, also = excluded.also;

-- name: categories
SELECT code, name_kk, name_ru, name_en FROM category ORDER BY position, code;

-- name: category^
SELECT code, name_kk, name_ru, name_en FROM category WHERE code = :code;

-- name: save_category!
INSERT INTO category (code, name_kk, name_ru, name_en, position)
VALUES (:code, :name_kk, :name_ru, :name_en, :position)
ON CONFLICT (code) DO UPDATE SET
    name_kk = excluded.name_kk, name_ru = excluded.name_ru, name_en = excluded.name_en;

-- name: people_by_key
SELECT key, person_id FROM person_key ORDER BY key;

-- name: name_person!
INSERT INTO person_key (key, person_id) VALUES (:key, :person_id)
ON CONFLICT (key) DO UPDATE SET person_id = excluded.person_id;
