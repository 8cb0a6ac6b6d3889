"""The runner of due work: claims rows whose time has come and does each in a unit of its own.

The mark "fired" and the effect stand in one transaction, so an effect happens once however many runners there are,
however their clocks differ, and whenever they are killed. A lease only keeps runners from doing the same work twice.
"""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import Awaitable, Callable, Collection
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Final, TypeVar

import structlog

from council.due.registry import effects
from council.errors import RuleBroken
from council.identity import ChatId, Instant
from council.notices.model import Notice, Policy
from storage.due import Claimed
from storage.errors import StorageUnavailable
from storage.unit_of_work import StoredUnit, Units

log: Final = structlog.stdlib.get_logger(__name__)
T = TypeVar("T")

LEASE_FOR: Final = 15_000
"""Milliseconds a claimed row is this runner's."""
CLAIM_MOST: Final = 20
SHORTEST_WAIT: Final = 0.05
"""Seconds; a row that another runner is just claiming looks ready to everybody."""
PAUSES: Final = (5_000, 30_000, 120_000, 600_000)
"""Milliseconds between the tries of a failing row; after the last of them it is given up."""
DATABASE_PAUSE: Final = 0.5
STALE: Final = "stale"


@dataclass(frozen=True, slots=True)
class Turn:
    """What one look at the rows brought; `wait` is the seconds until one is ready again, none if none is planned."""

    rows: list[Claimed]
    wait: float | None


class DueRunner:
    """Does what is due, the longest due first.

    Args:
        committed: called when something was done, so that delivery looks at once.
        administrators: private chats that hear of rows given up.
    """

    def __init__(self, units: Units, committed: Callable[[], None], administrators: Collection[ChatId] = ()) -> None:
        self._units, self._committed, self._administrators = units, committed, administrators
        self._holder = uuid.uuid4().hex
        self._call = asyncio.Event()

    def wake(self) -> None:
        """Say that it is time to look: a tick, or something was planned."""
        self._call.set()

    async def serve(self) -> None:
        """Serve until cancelled."""
        while True:
            self._call.clear()
            wait = await self.turn()
            with suppress(TimeoutError):
                async with asyncio.timeout(wait):
                    await self._call.wait()

    async def turn(self) -> float | None:
        """Do everything that is ready now; the seconds until the next row is, none if none is planned."""
        while True:
            turn = await self._stored(self._claim)
            if not turn.rows:
                return turn.wait
            for row in turn.rows:
                await self._fire(row)
            self._committed()

    async def _claim(self, uow: StoredUnit) -> Turn:
        rows = await uow.due.claim(self._holder, LEASE_FOR, CLAIM_MOST)
        ready_at = await uow.due.next_due_at()
        wait = None if ready_at is None else max(SHORTEST_WAIT, (ready_at - uow.now) / 1000)
        return Turn(rows, wait)

    async def _fire(self, row: Claimed) -> None:
        try:
            if await self._stored(lambda uow: self._unit(uow, row)):
                log.info("due_dropped", why=STALE, **_shown(row))
        except RuleBroken as refusal:
            await self._refused(row, refusal)
        except Exception as fault:  # noqa: BLE001  # one row's fault is counted, those behind it go on
            await self._failed(row, fault)

    async def _unit(self, uow: StoredUnit, row: Claimed) -> bool:
        """Do what the row asks, or drop it and return true; nothing if the row is not this runner's any more."""
        if row.due.is_stale(uow.now):
            return await uow.due.dropped(row.id, self._holder, STALE)
        if await uow.due.fired(row.id, self._holder):  # first, so that nothing is ever done twice
            await effects()[row.due.kind](uow, row.due)
        return False

    async def _refused(self, row: Claimed, refusal: RuleBroken) -> None:
        """A rule has said no; it would say so again, and nobody asked just now."""
        log.info("due_dropped", why=refusal.key(), **_shown(row))
        await self._stored(lambda uow: uow.due.dropped(row.id, self._holder, refusal.key()))

    async def _failed(self, row: Claimed, fault: Exception) -> None:
        why = type(fault).__name__
        log.warning("due_failed", attempt=row.tries + 1, **_shown(row), exc_info=fault)
        if row.tries < len(PAUSES):
            pause = PAUSES[row.tries]
            await self._stored(lambda uow: uow.due.again(row.id, self._holder, Instant(uow.now + pause), why))
        else:
            log.error("due_given_up", why=why, **_shown(row))
            await self._stored(lambda uow: self._give_up(uow, row, why))
            self._committed()

    async def _give_up(self, uow: StoredUnit, row: Claimed, why: str) -> None:
        if not await uow.due.failed(row.id, self._holder, why):
            return
        facts = {"kind": row.due.kind, "reference": f"due-{row.id:06d}", "due_at": row.due.due_at}
        for administrator in self._administrators:
            notice = Notice("due-given-up", row.due.subject, facts, to_chat=administrator, policy=Policy.ONCE)
            await uow.notices.put(notice)

    async def _stored(self, work: Callable[[StoredUnit], Awaitable[T]]) -> T:
        """Run the unit, waiting as long as the database takes nothing; that is no fault of the row."""
        while True:
            try:
                return await self._units.run(work)
            except StorageUnavailable as error:
                log.warning("database_unavailable", because=error)
                await asyncio.sleep(DATABASE_PAUSE)


def _shown(row: Claimed) -> dict[str, Any]:
    due = row.due
    return {"row": row.id, "kind": due.kind, "noun": due.subject.noun, "subject": due.subject.id, "due_at": due.due_at}
