"""One inbox row to its end: handled and marked done in one transaction, or set aside after a few tries.

Whatever fails, the lane goes on. What always fails is sealed into the dead letters, the person gets a number to quote,
and the administrators are told once.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Collection
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from functools import partial
from typing import Any, Final

import structlog
from telegram.error import BadRequest, NetworkError, RetryAfter

from bot.api import BotApi
from bot.waits import asked_pause
from council.errors import RuleBroken
from council.identity import ChatId
from council.notices.model import Lane, Notice, Policy, Subject
from handlers.kit.incoming import Incoming
from handlers.kit.reading import read_kept
from handlers.kit.router import Router
from handlers.kit.wanted import Ready, Wanted
from storage.errors import StorageUnavailable
from storage.inbox import Kept
from storage.unit_of_work import StoredUnit, Units

log: Final = structlog.stdlib.get_logger(__name__)

TRIES_MOST: Final = 4
PAUSES: Final = (0.05, 0.2, 0.5)
"""Seconds between the tries of a failing update: long enough for a passing fault, short for those behind it."""
DATABASE_PAUSE: Final = 0.5
DOWNLOAD_PAUSE: Final = 1.0
WANTS_MOST: Final = 8
"""Things one update may want done outside its unit."""
OUTSIDE_AT_ONCE: Final = 8
FILE_MOST: Final = 20 * 1024 * 1024
"""Updates whose files are held at once, and bytes of a file: together what downloads may cost in memory."""

Follow = Callable[[Kept, Incoming], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Handling:
    """Handles kept updates.

    Attributes:
        administrators: private chats that hear of set-aside updates.
        committed: called after each commit, so that delivery looks at once.
        outside: taken by an update that has work outside its unit.
    """

    units: Units
    router: Router
    api: BotApi
    administrators: Collection[ChatId]
    committed: Callable[[], None]
    outside: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(OUTSIDE_AT_ONCE))

    async def handle(self, row: Kept) -> None:
        """Handle one row, or bury it; this never raises but for cancellation."""
        await self._to_its_end(row, self._follow)

    async def turn_away(self, row: Kept, refusal: RuleBroken | None) -> None:
        """Mark one row done without following it, and say why not if there is something to say."""
        await self._to_its_end(row, partial(self._refuse, refusal))

    async def _to_its_end(self, row: Kept, follow: Follow) -> None:
        for attempt in range(row.tries, TRIES_MOST):
            fault = await self._try(row, follow)
            if fault is None:
                return
            log.warning("update_failed", row=row.id, attempt=attempt + 1, exc_info=fault)
            await self._until_stored(lambda uow: uow.inbox.failed(row.id))
            await asyncio.sleep(PAUSES[min(attempt, len(PAUSES) - 1)])
        await self._bury(row)

    async def _try(self, row: Kept, follow: Follow) -> Exception | None:
        try:
            incoming = read_kept(row.body)
            await follow(row, incoming)
        except Exception as fault:  # noqa: BLE001  # a fault of one update is counted, never fatal
            return fault
        self.committed()
        return None

    async def _follow(self, row: Kept, incoming: Incoming) -> None:
        done: dict[str, Any] = {}
        async with AsyncExitStack() as held:
            for _ in range(WANTS_MOST):
                try:
                    await self._until_stored(lambda uow: self._unit(uow, row, incoming, Ready(done)))
                except Wanted as wanted:
                    if not done:  # until the end: what was downloaded stays in memory as long
                        await held.enter_async_context(self.outside)
                    done[wanted.name] = await self._outside(wanted)
                else:
                    return
        raise LookupError("an update wants too much done outside its unit")

    async def _refuse(self, refusal: RuleBroken | None, row: Kept, incoming: Incoming) -> None:
        async def unit(uow: StoredUnit) -> None:
            if await uow.inbox.done(row.id) and refusal is not None:
                await self.router.refuse(uow, incoming, refusal)

        await self._until_stored(unit)

    async def _unit(self, uow: StoredUnit, row: Kept, incoming: Incoming, ready: Ready) -> None:
        if await uow.inbox.done(row.id):  # first, so that nothing is ever done twice
            await self.router.handle(uow, incoming, ready)

    async def _outside(self, wanted: Wanted) -> Any:
        if wanted.file_id is not None:
            return await self._downloaded(wanted.file_id)
        if wanted.work is None:
            raise LookupError(wanted.name)
        return await asyncio.to_thread(wanted.work)

    async def _downloaded(self, file_id: str) -> bytes | None:
        """Fetch a file, waiting as long as Telegram does not answer; that is no fault of the update either."""
        while True:
            try:
                found = await self.api.ask("getFile", {"file_id": file_id}, dict)
                # A Bot API server of one's own gives files of any size.
                is_given = "file_path" in found and (found.get("file_size") or 0) <= FILE_MOST
                return await self.api.download(found["file_path"]) if is_given else None
            except RetryAfter as flood:
                await asyncio.sleep(asked_pause(flood))
            except BadRequest:  # gone or too big, and it will be so at every try
                return None
            except NetworkError as error:
                log.warning("download_failed", because=error)
                await asyncio.sleep(DOWNLOAD_PAUSE)

    async def _until_stored(self, work: Callable[[StoredUnit], Any]) -> None:
        """Run the unit, waiting as long as the database takes nothing; that is no fault of the update."""
        while True:
            try:
                await self.units.run(work)
            except StorageUnavailable as error:
                log.warning("database_unavailable", because=error)
                await asyncio.sleep(DATABASE_PAUSE)
            else:
                return

    async def _bury(self, row: Kept) -> None:
        reference = f"{row.id:06d}"
        chat_id = _private_chat(row.body)

        async def unit(uow: StoredUnit) -> None:
            if not await uow.inbox.bury(row.id):
                return  # an earlier commit arrived although the answer to it did not
            await uow.dead_letters.add(row.update_id, reference, "update always failed", row.body)
            subject = Subject("update", row.id)
            facts = {"reference": reference}
            if chat_id is not None:
                await uow.notices.put(Notice("fault-told", subject, facts, to_chat=chat_id, lane=Lane.REPLY))
            for administrator in self.administrators:
                await uow.notices.put(Notice("fault-alert", subject, facts, to_chat=administrator, policy=Policy.ONCE))

        log.error("update_buried", row=row.id, reference=reference)
        await self._until_stored(unit)
        self.committed()


def _private_chat(body: str) -> ChatId | None:
    """The private chat to answer in; nothing is said in groups, and nothing where the body cannot be read."""
    try:
        incoming = read_kept(body)
    except Exception:  # noqa: BLE001  # the body is why it failed
        return None
    return incoming.chat_id if incoming.is_private else None
