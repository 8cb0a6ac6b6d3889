"""Bringing a backup back while no program runs: the file, its schema, what is held."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from bot.keeping.backups import stamp
from bot.keeping.settling_in import SettledIn, settle_in
from bot.settings import Settings
from bot.wiring import clock, units_of
from storage.backup_files import SUFFIX
from storage.opening import open_database
from storage.restoring import Looked, alone, place


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
    async with alone(settings.database):
        placed = await place(looked, settings.database, _keep_at(looked, settings))
    async with open_database(settings.database) as database:
        settled = await settle_in(units_of(settings, database), settings)
    return Brought(placed.replaced, settled)


def _keep_at(looked: Looked, settings: Settings) -> Path:
    """A name that no file has yet, beside the database, or beside the backup where the database is no file."""
    url = settings.database
    moment = stamp(clock())
    if url.path is not None:
        return url.path.with_name(f"{url.path.name}.replaced-{moment}")
    return looked.path.with_name(f"replaced-{moment}{SUFFIX[url.engine]}")
