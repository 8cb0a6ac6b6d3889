"""The way in by long polling: fetch, keep, commit, and only then move the offset.

Telegram forgets what lies below the offset, so an update is kept before the next getUpdates is asked. After a silent
answer the offset is dropped, because update ids may start again at random after a quiet week; what was kept before is
recognized by its id.
"""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Awaitable, Callable, Iterable, Mapping
from typing import Any, Final

import structlog
from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from bot.api import BotApi
from bot.waits import asked_pause
from handlers.kit.raw import LARGEST
from handlers.kit.reading import lane_of
from storage.errors import StorageUnavailable
from storage.inbox import Kept
from storage.unit_of_work import Units

log: Final = structlog.stdlib.get_logger(__name__)

ALLOWED: Final = ("message", "callback_query", "my_chat_member", "channel_post")
BATCH_MOST: Final = 100
NOBODYS: Final = "0:0"
"""The lane of what names no chat and no person by their numbers."""
_LANE: Final = re.compile(r"-?\d{1,19}:-?\d{1,19}", re.ASCII)
PAUSE: Final = 1.0
"""Seconds before another try when Telegram or the database does not answer."""
HASTY: Final = 0.2
"""Seconds within which an answer without news was not waited for: some servers know no long polling."""

Offer = Callable[[list[Kept]], None]


async def keep(units: Units, updates: Iterable[Mapping[str, Any]]) -> list[Kept]:
    """Write raw updates into the inbox, one commit for all.

    What has no `update_id` is not an update and is passed over.
    """
    rows = [(update["update_id"], _lane(update), _text(update)) for update in updates if is_numbered(update)]
    return await units.run(lambda uow: uow.inbox.add(rows))


class Poller:
    """Asks getUpdates for ever and hands on what it kept.

    Args:
        api: over a request of its own; it waits up to `poll_for` seconds.
        offer: takes the kept rows (the lanes).
        may_fetch: resolves when there is room for more, which holds back a flood in Telegram's own queue.
        heard: called once an answer is kept, an empty one too.
    """

    def __init__(
        self,
        api: BotApi,
        units: Units,
        offer: Offer,
        may_fetch: Callable[[], Awaitable[None]],
        heard: Callable[[], Awaitable[None]],
        *,
        poll_for: int,
    ) -> None:
        self._api, self._units, self._offer, self._may_fetch = api, units, offer, may_fetch
        self._heard, self._poll_for = heard, poll_for
        self._offset: int | None = None

    async def poll(self) -> None:
        """Serve until cancelled; a failed call is repeated, it never ends the program."""
        while True:
            await self._may_fetch()
            try:
                await self._turn()
            except TelegramError as error:
                self._offset = None  # it may be what was refused, and what was kept is recognized
                await asyncio.sleep(_pause_after(error))
            except StorageUnavailable as error:
                log.warning("inbox_unavailable", because=error)
                await asyncio.sleep(PAUSE)

    async def _turn(self) -> None:
        asked_at = asyncio.get_running_loop().time()
        updates = await self._api.ask(
            "getUpdates",
            {"offset": self._offset, "timeout": self._poll_for, "limit": BATCH_MOST, "allowed_updates": ALLOWED},
            list,
        )
        known = [update for update in updates if isinstance(update, Mapping) and is_numbered(update)]
        fresh = await keep(self._units, known) if known else []
        self._offer(fresh)
        self._offset = max(update["update_id"] for update in known) + 1 if known else None
        await self._heard()
        if not fresh and asyncio.get_running_loop().time() - asked_at < HASTY:
            await asyncio.sleep(HASTY)


def is_numbered(update: Mapping[str, Any]) -> bool:
    """Whether it has an id as Telegram gives them; what has none is no update.

    One that fits no column would take the updates beside it along; below 0 it would count from the newest.
    """
    return type(update.get("update_id")) is int and 0 <= update["update_id"] < LARGEST


def _lane(update: Mapping[str, Any]) -> str:
    try:
        lane = lane_of(update)
    except Exception as error:  # an unreadable shape must not stop its neighbours
        log.warning("unreadable_update", exc_info=error)
        return NOBODYS
    return lane if _LANE.fullmatch(lane) else NOBODYS


def _text(update: Mapping[str, Any]) -> str:
    text = json.dumps(update, ensure_ascii=False)
    try:
        text.encode()
    except UnicodeEncodeError:  # half a surrogate pair: no database takes it, JSON's own escapes do
        return json.dumps(update)
    return text


def _pause_after(error: TelegramError) -> float:
    match error:
        case RetryAfter():
            return asked_pause(error)
        case Conflict():
            log.error("another_poller_runs")
            return 5.0
        case InvalidToken():
            log.error("token_refused")
            return 30.0
    log.warning("poll_failed", because=error)
    return PAUSE
