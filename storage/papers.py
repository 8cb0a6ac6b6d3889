"""Papers of meetings as rows; Telegram keeps the bytes."""

from __future__ import annotations

from council.attachments import Attached, AttachedKind
from council.identity import BodyId, Instant, MeetingId, PaperId
from council.papers.model import Paper
from council.permissions.model import Place
from storage.engine import Session
from storage.queries import Row, Statements


class StoredPapers:
    def __init__(self, session: Session) -> None:
        self._sql = Statements("papers", session)

    async def place(self, at: str, thing: int) -> Place | None:
        body_id = await self._sql.paper_place(id=thing)
        return None if body_id is None else Place(BodyId(body_id))

    async def add(self, paper: Paper) -> None:
        file = paper.file
        await self._sql.add_paper(
            id=paper.id,
            meeting_id=paper.meeting_id,
            agenda_item_id=paper.agenda_item_id,
            title=paper.title,
            kind=file.kind,
            file_id=file.file_id,
            unique_id=file.unique_id,
            file_name=file.name,
            size=file.size,
            is_public=int(paper.is_public),
            added_at=paper.added_at,
        )

    async def paper(self, paper_id: PaperId) -> Paper | None:
        row = await self._sql.paper(id=paper_id)
        return None if row is None else _paper(row)

    async def remove(self, paper_id: PaperId) -> None:
        await self._sql.remove_paper(id=paper_id)

    async def papers_of(self, meeting_id: MeetingId) -> tuple[Paper, ...]:
        return tuple(_paper(row) for row in await self._sql.papers_of(meeting_id=meeting_id))


def _paper(row: Row) -> Paper:
    file = Attached(AttachedKind(row["kind"]), row["file_id"], row["unique_id"], row["file_name"], row["size"])
    return Paper(
        id=PaperId(row["id"]),
        meeting_id=MeetingId(row["meeting_id"]),
        agenda_item_id=row["agenda_item_id"],
        title=row["title"],
        file=file,
        is_public=row["is_public"] == 1,
        added_at=Instant(row["added_at"]),
    )
