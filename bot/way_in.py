"""How updates come in: fetched by long polling, or brought by Telegram to the webhook. Both end in the same inbox.

Telegram knows one way at a time, so each begins by telling it, until it has heard. What waits with Telegram is never
dropped when the way changes.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, Protocol

import structlog
from telegram.error import RetryAfter, TelegramError

from bot.api import BotApi
from bot.inbox import ALLOWED, Poller

log: Final = structlog.stdlib.get_logger(__name__)

FIRST_PAUSE: Final = 1.0
LONGEST_PAUSE: Final = 60.0
"""Seconds between tries while Telegram does not hear."""


class WayIn(Protocol):
    """A service that lets updates in until it is cancelled."""

    async def serve(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Polling:
    """Fetches updates; needs no public address."""

    api: BotApi
    poller: Poller

    async def serve(self) -> None:
        await tell(self.api, "deleteWebhook", {"drop_pending_updates": False})
        await self.poller.poll()


@dataclass(frozen=True, slots=True)
class Webhook:
    """Has Telegram bring updates to the web server, which gives them to `bot.doorstep`.

    Attributes:
        url: the public address of the route.
        secret: what Telegram must say at each delivery.
    """

    api: BotApi
    url: str
    secret: str

    def __repr__(self) -> str:
        return f"Webhook({self.url!r})"

    async def serve(self) -> None:
        asked = {"url": self.url, "secret_token": self.secret, "allowed_updates": ALLOWED}
        await tell(self.api, "setWebhook", asked | {"drop_pending_updates": False})


async def tell(api: BotApi, method: str, params: Mapping[str, Any]) -> None:
    """Call until Telegram says yes."""
    pause = FIRST_PAUSE
    while True:
        try:
            await api.call(method, params)
        except TelegramError as error:
            log.warning("way_in_not_told", method=method, exc_info=error)
            await asyncio.sleep(max(pause, _asked_pause(error)))
            pause = min(2 * pause, LONGEST_PAUSE)
        else:
            return


def _asked_pause(error: TelegramError) -> float:
    if not isinstance(error, RetryAfter):
        return 0
    return error.retry_after if isinstance(error.retry_after, int | float) else error.retry_after.total_seconds()
