"""How updates come in: fetched by long polling, or brought by Telegram to the webhook. Both end in the same inbox.

Telegram knows one way at a time, so each begins by telling it, until it has heard. What waits with Telegram is never
dropped when the way changes.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Any, Final, Protocol

import structlog
from telegram.error import RetryAfter, TelegramError

from bot.api import BotApi
from bot.inbox import ALLOWED, Poller
from bot.waits import asked_pause

log: Final = structlog.stdlib.get_logger(__name__)

FIRST_PAUSE: Final = 1.0
LONGEST_PAUSE: Final = 60.0
"""Seconds between tries while Telegram does not hear."""


class WayIn(Protocol):
    """A service that lets updates in until it is cancelled.

    Attributes:
        address: where Telegram brings them; empty if it does not.
        opened_at: when Telegram heard of this way, by the loop's clock.
    """

    address: str
    opened_at: float | None

    async def serve(self) -> None: ...


class Polling:
    """Fetches updates; needs no public address."""

    def __init__(self, api: BotApi, poller: Poller) -> None:
        self._api, self._poller = api, poller
        self.address: str = ""
        self.opened_at: float | None = None

    async def serve(self) -> None:
        await tell(self._api, "deleteWebhook", {"drop_pending_updates": False})
        self.opened_at = asyncio.get_running_loop().time()
        await self._poller.poll()


class Webhook:
    """Has Telegram bring updates to the web server, which gives them to `bot.doorstep`.

    Args:
        address: of the route, as the public reaches it.
        secret: what Telegram must say at each delivery.
    """

    def __init__(self, api: BotApi, address: str, secret: str) -> None:
        self._api, self._secret = api, secret
        self.address = address
        self.opened_at: float | None = None

    async def serve(self) -> None:
        asked = {"url": self.address, "secret_token": self._secret, "allowed_updates": ALLOWED}
        await tell(self._api, "setWebhook", asked | {"drop_pending_updates": False})
        self.opened_at = asyncio.get_running_loop().time()


async def tell(api: BotApi, method: str, params: Mapping[str, Any]) -> None:
    """Call until Telegram says yes."""
    pause = FIRST_PAUSE
    while True:
        try:
            await api.call(method, params)
        except TelegramError as error:
            log.warning("way_in_not_told", method=method, because=error)
            asked = asked_pause(error) if isinstance(error, RetryAfter) else 0
            await asyncio.sleep(max(pause, asked))
            pause = min(2 * pause, LONGEST_PAUSE)
        else:
            return
