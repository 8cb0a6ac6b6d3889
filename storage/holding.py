"""What a restore holds back: messages, cards and due work that stood in the backup."""

from __future__ import annotations

from council.identity import Instant
from council.keeping.model import Held, HeldRow, Sort
from council.notices.model import Subject
from storage.engine import Session
from storage.queries import Row, Statements


class Holding:
    def __init__(self, session: Session, now: Instant) -> None:
        self._sql, self._now = Statements("holding", session), now

    async def hold(self) -> int:
        messages: int = await self._sql.hold_messages(now=self._now)
        cards: int = await self._sql.hold_cards(now=self._now)
        return messages + cards

    async def count(self) -> int:
        count: int = await self._sql.held_count()
        return count

    async def held(self) -> tuple[Held, ...]:
        return tuple(
            Held(Sort(row["sort"]), row["noun"], row["count"], Instant(row["first_at"]))
            for row in await self._sql.held()
        )

    async def rows(self) -> list[HeldRow]:
        return [_row(row) for row in await self._sql.held_rows()]

    async def notices(self) -> tuple[tuple[str, Subject], ...]:
        rows = await self._sql.held_notices()
        return tuple((row["kind"], Subject(row["noun"], row["subject_id"])) for row in rows)

    async def let_notices_go(self, kind: str, subject: Subject) -> int:
        about = {"kind": kind, "noun": subject.noun, "subject_id": subject.id}
        gone: int = await self._sql.let_notices_go(**about, now=self._now)
        return gone

    async def let_cards_go(self) -> int:
        gone: int = await self._sql.let_cards_go()
        return gone

    async def drop(self) -> int:
        messages: int = await self._sql.drop_messages(now=self._now)
        cards: int = await self._sql.drop_cards()
        return messages + cards


def _row(row: Row) -> HeldRow:
    subject = None if row["noun"] is None else Subject(row["noun"], row["subject_id"])
    return HeldRow(Sort(row["sort"]), row["kind"], subject, row["recipient"], Instant(row["at"]))
