-- name: organization^
SELECT id, code, kind, name_kk, name_ru, name_en, bin, region FROM organization WHERE id = :id;

-- name: organization_by_code^
SELECT id, code, kind, name_kk, name_ru, name_en, bin, region FROM organization WHERE code = :code;

-- name: organizations
SELECT id, code, kind, name_kk, name_ru, name_en, bin, region FROM organization ORDER BY code;

-- name: save_organization!
INSERT INTO organization (id, code, kind, name_kk, name_ru, name_en, bin, region)
VALUES (:id, :code, :kind, :name_kk, :name_ru, :name_en, :bin, :region)
ON CONFLICT (id) DO UPDATE SET
    code = excluded.code, kind = excluded.kind, name_kk = excluded.name_kk, name_ru = excluded.name_ru,
    name_en = excluded.name_en, bin = excluded.bin, region = excluded.region;
