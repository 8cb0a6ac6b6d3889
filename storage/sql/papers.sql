-- name: paper_place$
SELECT meeting.body_id
FROM paper JOIN meeting ON meeting.id = paper.meeting_id
WHERE paper.id = :id;

-- name: add_paper!
INSERT INTO paper (
    id, meeting_id, agenda_item_id, title, kind, file_id, unique_id, file_name, size, is_public, added_at
) VALUES (
    :id, :meeting_id, :agenda_item_id, :title, :kind, :file_id, :unique_id, :file_name, :size, :is_public, :added_at
);

-- name: paper^
SELECT id, meeting_id, agenda_item_id, title, kind, file_id, unique_id, file_name, size, is_public, added_at
FROM paper
WHERE id = :id;

-- name: remove_paper!
DELETE FROM paper WHERE id = :id;

-- name: papers_of
SELECT paper.id, paper.meeting_id, paper.agenda_item_id, paper.title, paper.kind, paper.file_id, paper.unique_id,
    paper.file_name, paper.size, paper.is_public, paper.added_at
FROM paper LEFT JOIN agenda_item ON agenda_item.id = paper.agenda_item_id
WHERE paper.meeting_id = :meeting_id AND agenda_item.removed_at IS NULL
ORDER BY COALESCE(agenda_item.position, 0), paper.id;
