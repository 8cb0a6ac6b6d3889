"""Appeals and their timelines as rows; files and places are JSON, days ISO dates."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import date

from council.appeals.model import Appeal, AppealEvent, AppealState
from council.appeals.rules import folded_number
from council.identity import AppealId, BodyId, Instant, PersonId
from council.language import Language
from council.pages import Page
from council.permissions.model import Place
from council.place import Point
from storage import attached
from storage.engine import Session
from storage.paging import page_of
from storage.queries import Row, Statements


class StoredAppeals:
    def __init__(self, session: Session) -> None:
        self._sql = Statements("appeals", session)

    async def place(self, at: str, thing: int) -> Place | None:
        row = await self._sql.place(id=thing)
        return None if row is None else Place(BodyId(row["body_id"]), PersonId(row["author_id"]))

    async def next_number(self, code: str, year: int) -> int:
        number: int = await self._sql.next_number(name=f"appeal {code} {year}")
        return number

    async def add(self, appeal: Appeal) -> None:
        await self._sql.add(
            id=appeal.id,
            number=appeal.number,
            folded_number=folded_number(appeal.number),
            body_id=appeal.body_id,
            author_id=appeal.author_id,
            category=appeal.category,
            text=appeal.text,
            files=attached.written(appeal.files),
            place=None if appeal.place is None else json.dumps(asdict(appeal.place), ensure_ascii=False),
            language=appeal.language,
            state=appeal.state,
            is_open=int(appeal.is_open),
            received_at=appeal.received_at,
            registered_on=appeal.registered_on.isoformat(),
            due_on=appeal.due_on.isoformat(),
        )

    async def appeal(self, appeal_id: AppealId) -> Appeal | None:
        return _appeal(await self._sql.appeal(id=appeal_id))

    async def hold(self, appeal_id: AppealId) -> Appeal | None:
        return _appeal(await self._sql.hold(id=appeal_id))

    async def by_number(self, folded: str) -> Appeal | None:
        return _appeal(await self._sql.by_number(folded_number=folded))

    async def save(self, appeal: Appeal) -> None:
        await self._sql.save(
            id=appeal.id,
            state=appeal.state,
            is_open=int(appeal.is_open),
            taken_by=appeal.taken_by,
            answer=appeal.answer,
        )

    async def add_event(self, event: AppealEvent) -> None:
        await self._sql.add_event(appeal_id=event.appeal_id, state=event.state, at=event.at, person_id=event.by)

    async def events(self, appeal_id: AppealId) -> tuple[AppealEvent, ...]:
        rows = await self._sql.events(appeal_id=appeal_id)
        return tuple(
            AppealEvent(appeal_id, AppealState(row["state"]), Instant(row["at"]), PersonId(row["person_id"]))
            for row in rows
        )

    async def count_lodged(self, person_id: PersonId, since: Instant) -> int:
        count: int = await self._sql.count_lodged(author_id=person_id, since=since)
        return count

    async def of_author(self, person_id: PersonId, page: int) -> Page[Appeal]:
        return await page_of(self._sql, "of_author", _read, page, author_id=person_id)

    async def of_body(self, body_id: BodyId, page: int) -> Page[Appeal]:
        return await page_of(self._sql, "of_body", _read, page, body_id=body_id)

    async def count_open(self, body_id: BodyId) -> int:
        count: int = await self._sql.count_open(body_id=body_id)
        return count


def _appeal(row: Row | None) -> Appeal | None:
    return None if row is None else _read(row)


def _read(row: Row) -> Appeal:
    return Appeal(
        id=AppealId(row["id"]),
        number=row["number"],
        body_id=BodyId(row["body_id"]),
        author_id=PersonId(row["author_id"]),
        category=row["category"],
        text=row["text"],
        files=attached.read(row["files"]),
        place=None if row["place"] is None else Point(**json.loads(row["place"])),
        language=Language(row["language"]),
        state=AppealState(row["state"]),
        received_at=Instant(row["received_at"]),
        registered_on=date.fromisoformat(row["registered_on"]),
        due_on=date.fromisoformat(row["due_on"]),
        taken_by=row["taken_by"],
        answer=row["answer"],
    )
