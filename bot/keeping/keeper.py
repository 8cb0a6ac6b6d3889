"""Backups by themselves: a row says when the last was begun, so a restart or a second program makes none too many."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Final

import structlog

from bot.keeping.backups import carry_out, forget_old, name_of
from bot.settings import Settings
from storage.errors import NotWhole, StorageUnavailable, ToolMissing
from storage.unit_of_work import Units

log: Final = structlog.stdlib.get_logger(__name__)

LOOK_EVERY: Final = 60.0
"""Seconds between two looks whether a backup is due."""
AGAIN_AFTER: Final = 600_000
"""Milliseconds until one that failed is tried again."""
HOUR: Final = 3_600_000


class Keeper:
    """Makes backups when they are due and deletes the oldest once a newer one is whole."""

    def __init__(self, units: Units, settings: Settings, folder: Path) -> None:
        self._units, self._settings, self._folder = units, settings, folder
        self._every = int(settings.backup_every * HOUR)

    async def serve(self) -> None:
        """Serve until cancelled."""
        while True:
            try:
                await self.look()
            except (StorageUnavailable, NotWhole, ToolMissing, OSError) as fault:
                log.warning("backup_failed", because=fault)
            await asyncio.sleep(min(LOOK_EVERY, self._every / 2000))

    async def look(self) -> None:
        """Make a backup if one is due."""
        again_after = min(AGAIN_AFTER, self._every)
        begun = await self._units.run(lambda uow: uow.keeping.begin_backup_if_due(self._every, again_after))
        if begun is None:
            return
        url = self._settings.database
        path = self._folder / name_of(begun.made_at, url.engine)
        made = await carry_out(self._units, url, path, begun, lambda _done, _pages: None)
        gone = await asyncio.to_thread(forget_old, path, self._settings.backup_keep, url.engine)
        log.info("backup_made", file=made.file, bytes=made.bytes, forgotten=len(gone))
