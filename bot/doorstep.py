"""Behind the webhook's door: an update is committed to the inbox before Telegram hears 200.

When too much waits, or the database is away, Telegram is asked to come again; it keeps updates for a day.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Any, Final

import structlog

from bot.inbox import Offer, is_numbered, keep
from storage.errors import StorageUnavailable
from storage.unit_of_work import Units
from web.webhook.ports import ComeAgain, NotAnUpdate

log: Final = structlog.stdlib.get_logger(__name__)

WHEN_FULL: Final = 5
WHEN_AWAY: Final = 3
"""Seconds after which Telegram may try again: a button lives for 150."""
COUNTED_FOR: Final = 1.0
"""Seconds for which a count of what waits is believed; meanwhile every update kept is added to it."""


class Doorstep:
    """Takes updates as the web server hands them in.

    Args:
        offer: takes the kept rows (the lanes).
        inbox_most: updates waiting, above which nothing more is taken.
    """

    def __init__(self, units: Units, offer: Offer, inbox_most: int) -> None:
        self._units, self._offer, self._inbox_most = units, offer, inbox_most
        self._waiting, self._counted_at = 0, float("-inf")

    async def take(self, update: Mapping[str, Any]) -> None:
        """Keep one update; a repeated one is taken and forgotten.

        Raises:
            NotAnUpdate: it has no id.
            ComeAgain: nothing was kept.
        """
        if not is_numbered(update):
            raise NotAnUpdate
        try:
            if await self._is_full():
                raise ComeAgain(WHEN_FULL)
            self._offer(await keep(self._units, [update]))
        except StorageUnavailable as error:
            log.warning("inbox_unavailable", because=error)
            raise ComeAgain(WHEN_AWAY) from error
        self._waiting += 1

    async def _is_full(self) -> bool:
        now = asyncio.get_running_loop().time()
        if now - self._counted_at >= COUNTED_FOR:
            self._counted_at = now
            self._waiting = await self._units.run(lambda uow: uow.inbox.waiting(self._inbox_most))
        return self._waiting >= self._inbox_most
