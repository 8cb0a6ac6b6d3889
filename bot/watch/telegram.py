"""What Telegram says of us: how many updates it holds, where it brings them, and what time it is there."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from typing import Any, Final

import structlog
from telegram.error import TelegramError

from bot.api import BotApi
from council.identity import Instant

log: Final = structlog.stdlib.get_logger(__name__)

ASK_EVERY: Final = 15.0
"""Seconds; one small call each time."""


@dataclass(frozen=True, slots=True)
class Report:
    """One answer of Telegram.

    Attributes:
        asked_at: by the loop's clock.
        pending: updates it holds for us.
        address: where it brings them; empty for a bot that fetches them.
        ahead_for: seconds by which our clock is ahead of its own, to a second or two; none if it did not say.
    """

    asked_at: float
    pending: int
    address: str
    ahead_for: float | None


class Listener:
    """Asks Telegram again and again.

    Attributes:
        report: the last answer; it stays while Telegram does not answer.
    """

    def __init__(self, api: BotApi, clock: Callable[[], Instant]) -> None:
        self._api, self._clock = api, clock
        self.report: Report | None = None

    async def serve(self) -> None:
        """Serve until cancelled."""
        while True:
            asked_at = asyncio.get_running_loop().time()
            try:
                self.report = self._read(asked_at, await self._api.ask("getWebhookInfo", {}, dict))
            except TelegramError as error:
                log.warning("telegram_tells_nothing", because=error)
            await asyncio.sleep(ASK_EVERY)

    def _read(self, asked_at: float, told: dict[str, Any]) -> Report:
        return Report(asked_at, int(told.get("pending_update_count") or 0), str(told.get("url", "")), self._ahead_for())

    def _ahead_for(self) -> float | None:
        try:
            there = parsedate_to_datetime(self._api.date or "").timestamp()
        except ValueError:
            return None
        return self._clock() / 1000 - there
