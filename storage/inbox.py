"""The inbox: every update, kept before it is acknowledged, in the order in which it came."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from council.identity import Instant
from storage.engine import Session
from storage.queries import Row, Statements


@dataclass(frozen=True, slots=True)
class Kept:
    """An update that waits to be handled; `body` is its raw JSON."""

    id: int
    update_id: int
    lane: str
    body: str
    tries: int = 0


class StoredInbox:
    def __init__(self, session: Session, now: Instant) -> None:
        self._sql, self._now = Statements("inbox", session), now

    async def add(self, updates: Iterable[tuple[int, str, str]]) -> list[Kept]:
        """Keep updates given as (update_id, lane, raw JSON); those that were already here and are done are left out.

        One that still waits is given out again: the answer to the commit that kept it may have been lost.
        """
        kept = []
        for update_id, lane, body in updates:
            added = await self._sql.add(update_id=update_id, lane=lane, body=body, now=self._now)
            row = added or await self._sql.still_waiting(update_id=update_id)
            if row is not None:
                kept.append(_kept(row))
        return kept

    async def lanes_waiting(self) -> list[str]:
        """The lanes with something unfinished, the longest waiting first."""
        return [row["lane"] for row in await self._sql.lanes_waiting()]

    async def waiting_in(self, lane: str, after: int, most: int) -> list[Kept]:
        return [_kept(row) for row in await self._sql.waiting_in(lane=lane, after=after, most=most)]

    async def waiting(self, most: int) -> int:
        """Count what waits, no further than `most`."""
        count: int = await self._sql.waiting(most=most)
        return count

    async def done(self, row_id: int) -> bool:
        """Mark the row handled and blank its body; false if it already was, and then nothing may be done again."""
        return bool(await self._sql.done(id=row_id, now=self._now))

    async def failed(self, row_id: int) -> None:
        await self._sql.failed(id=row_id)

    async def bury(self, row_id: int) -> bool:
        """Set the row aside and blank its body; false if it was already handled or set aside."""
        return bool(await self._sql.bury(id=row_id, now=self._now))

    async def forget(self, before: Instant) -> int:
        """Drop the ids of updates finished before this instant."""
        dropped: int = await self._sql.forget(before=before)
        return dropped


def _kept(row: Row) -> Kept:
    return Kept(row["id"], row["update_id"], row["lane"], row["body"], row["tries"])
