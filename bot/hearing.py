"""Hearing Telegram: rows note that updates can come in, and what follows when for a while they could not.

A press lives with Telegram for 150 seconds. After a longer outage nobody knows what was pressed in vain, so every open
ballot is shown once more (`council.outages`).
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any, Final

import structlog
from telegram.error import TelegramError

from bot.api import BotApi
from council.outages.hearing import hear
from storage.errors import StorageUnavailable
from storage.unit_of_work import Units

log: Final = structlog.stdlib.get_logger(__name__)

PRESS_LIVES_FOR: Final = 150_000
"""Milliseconds for which the Bot API server keeps a press (tdlib/telegram-bot-api, Client.cpp)."""
NOTED_EVERY: Final = 10.0
ASKED_EVERY: Final = 30.0
"""Seconds."""


class Hearing:
    """Notes that updates come in, now and then.

    Args:
        committed: called when cards are to be sent once more, so that delivery looks at once.
        asking: where updates are brought to a webhook, whose silence alone means nothing: whom to ask about it.
    """

    def __init__(self, units: Units, committed: Callable[[], None], asking: BotApi | None) -> None:
        self._units, self._committed, self._asking = units, committed, asking
        self._next_at = float("-inf")

    async def heard(self) -> None:
        """Say that Telegram has just been heard; that it cannot be noted must keep no update out."""
        now = asyncio.get_running_loop().time()
        if now < self._next_at:
            return
        self._next_at = now + NOTED_EVERY
        try:
            outage = await self._units.run(lambda uow: hear(uow, PRESS_LIVES_FOR))
        except StorageUnavailable as error:
            log.warning("hearing_not_noted", because=error)
            return
        except Exception as fault:  # a fault here would else end the way in
            log.warning("hearing_not_noted", exc_info=fault)
            return
        if outage is not None:
            log.warning("outage_over", seconds=(outage.ended_at - outage.began_at) // 1000)
            self._committed()

    async def serve(self) -> None:
        """Ask until cancelled whether Telegram can bring updates; where they are fetched there is nothing to ask."""
        failed_at: Any = None
        while self._asking is not None:
            try:
                found = await self._asking.ask("getWebhookInfo", {}, dict)
                if not found.get("pending_update_count") or found.get("last_error_date") == failed_at:
                    await self.heard()
                failed_at = found.get("last_error_date")
            except TelegramError as error:
                log.warning("webhook_not_asked", because=error)
            await asyncio.sleep(ASKED_EVERY)
