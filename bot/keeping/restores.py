"""Bringing a backup back while no program runs: the file, its schema, what is held."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

import structlog

from bot.clock import clock
from bot.keeping.backups import stamp
from bot.keeping.journal import NAME, read_journals
from bot.keeping.settling_in import SettledIn, settle_in
from bot.settings import Settings
from bot.wiring import units_of
from council.erasures.model import Erasure
from storage.backup_files import SUFFIX
from storage.errors import SchemaMismatch, StorageUnavailable
from storage.migrate import require_newest
from storage.opening import open_database
from storage.restoring import Looked, alone, place

log: Final = structlog.stdlib.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Brought:
    """What a restore came to.

    Attributes:
        replaced: where the database is kept that stood there before.
    """

    replaced: Path | None
    settled: SettledIn | None


async def bring_back(looked: Looked, settings: Settings) -> Brought:
    """Put a backup in the place of the database, and hold what it would send.

    Raises:
        DatabaseInUse: a program runs on it.
        StorageUnavailable, ToolMissing: see `storage.restoring.place`.
    """
    erasures = [*await _erased_here(settings), *read_journals([looked.path.with_name(NAME)])]
    async with alone(settings.database):
        placed = await place(looked, settings.database, _keep_at(looked, settings))
    async with open_database(settings.database) as database:
        settled = await settle_in(units_of(settings, database), settings, erasures)
    return Brought(placed.replaced, settled)


async def _erased_here(settings: Settings) -> list[Erasure]:
    """What the database knows that is about to be replaced, if it can still be read."""
    url = settings.database
    if url.path is not None and not url.path.exists():
        return []
    try:
        async with open_database(url) as database:
            await require_newest(database)
            return await units_of(settings, database).run(lambda uow: uow.erasures.all_of_them())
    except (StorageUnavailable, SchemaMismatch) as fault:
        log.warning("replaced_database_not_read", exc_info=fault)
        return []


def _keep_at(looked: Looked, settings: Settings) -> Path:
    """A name that no file has yet, beside the database, or beside the backup where the database is no file."""
    url = settings.database
    moment = stamp(clock())
    if url.path is not None:
        return url.path.with_name(f"{url.path.name}.replaced-{moment}")
    return looked.path.with_name(f"replaced-{moment}{SUFFIX[url.engine]}")
