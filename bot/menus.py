"""Command menus of single chats: set when somebody's roles or language change, mended after a new release.

What changes a role only marks the account. This service looks after the marked ones, so that no start walks through
everybody, and the calls leave through the outbox at Telegram's pace.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection
from datetime import date
from typing import Any, Final

import structlog

from council.calendar.model import local
from council.identity import TelegramId
from council.notices.model import Lane, Policy
from handlers.core.commands_menu import Audience, audience_of, commands_of, edition_of
from handlers.kit.context import House
from storage.errors import StorageUnavailable
from storage.menus import ShownMenu
from storage.unit_of_work import StoredUnit, Units

log: Final = structlog.stdlib.get_logger(__name__)

LOOK_EVERY: Final = 5.0
SLICE_MOST: Final = 50


class Menus:
    """Keeps each chat's command menu what its owner's roles and language make it.

    Args:
        administrators: Telegram ids from the settings.
        committed: called when a call was queued, so that delivery looks at once.
    """

    def __init__(
        self, units: Units, house: House, administrators: Collection[TelegramId], committed: Callable[[], None]
    ) -> None:
        self._units, self._house, self._committed = units, house, committed
        self._administrators, self._edition = frozenset(administrators), edition_of(house.words)
        self._doubted_on: date | None = None

    async def serve(self) -> None:
        """Serve until cancelled."""
        while True:
            try:
                await self.look()
            except StorageUnavailable as error:
                log.warning("menus_not_looked_at", because=error)
            await asyncio.sleep(LOOK_EVERY)

    async def look(self) -> None:
        """Mend every menu that may be stale."""
        self._doubted_on = await self._units.run(self._doubt)
        while await self._units.run(self._mend):
            self._committed()

    async def _doubt(self, uow: StoredUnit) -> date:
        today = local(uow.now).date()
        if self._doubted_on is None:
            await uow.menus.doubt(self._edition, Audience.ADMINISTRATORS, self._administrators)
        if self._doubted_on != today:
            await uow.menus.doubt_outlived()
        return today

    async def _mend(self, uow: StoredUnit) -> int:
        stale = await uow.menus.stale(SLICE_MOST)
        for shown in stale:
            await self._suit(uow, shown)
        return len(stale)

    async def _suit(self, uow: StoredUnit, shown: ShownMenu) -> None:
        offices = () if shown.person_id is None else await uow.bodies.offices(shown.person_id)
        audience = audience_of(offices, is_administrator=shown.telegram_id in self._administrators)
        wanted = None if audience is Audience.EVERYONE else f"{audience}.{shown.language}.{self._edition}"
        if wanted != shown.menu:
            await self._put(uow, shown, audience)
        await uow.menus.shown(shown, wanted)

    async def _put(self, uow: StoredUnit, shown: ShownMenu, audience: Audience) -> None:
        scope = {"type": "chat", "chat_id": shown.chat_id}
        method, body = "deleteMyCommands", dict[str, Any](scope=scope)
        if audience is not Audience.EVERYONE:
            commands = commands_of(audience, self._house.words[shown.language])
            method, body = "setMyCommands", {"scope": scope, "commands": list(commands)}
        await uow.outbox.put_rendered(method, body, chat_id=shown.chat_id, lane=Lane.DUE, policy=Policy.FREE)
