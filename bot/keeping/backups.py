"""Making a backup of the open database, and forgetting those that have had their time."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from council.identity import Instant
from council.keeping.model import Backup
from storage.backup_files import PART, SUFFIX, write_backup
from storage.copying import Told
from storage.engine import Engine
from storage.errors import StorageUnavailable
from storage.keeping import Begun
from storage.unit_of_work import Units
from storage.url import DatabaseUrl

PREFIX: Final = "kenes-"
NOBODYS_AFTER: Final = 3600.0
"""Seconds without a byte after which an unfinished backup is nobody's any more."""


def name_of(made_at: Instant, engine: Engine) -> str:
    """The name of a backup in its folder; names in order are backups in order."""
    return f"{PREFIX}{stamp(made_at)}{SUFFIX[engine]}"


def stamp(at: Instant) -> str:
    """An instant as it stands in a file's name, in UTC."""
    moment = datetime.fromtimestamp(at / 1000, UTC)
    return f"{moment:%Y%m%dT%H%M%S}{at % 1000:03d}Z"


async def back_up(units: Units, url: DatabaseUrl, target: Path, told: Told) -> Backup:
    """Make a backup now.

    Args:
        target: a folder, in which it gets a name of its own, or a file that is not there yet.

    Raises:
        FileExistsError: there is such a file.
        StorageUnavailable, NotWhole, ToolMissing: see `write_backup`.
    """
    if await asyncio.to_thread(target.is_file):
        raise FileExistsError(str(target))
    begun = await units.run(lambda uow: uow.keeping.begin_backup())
    is_folder = await asyncio.to_thread(target.is_dir)
    return await carry_out(
        units, url, target / name_of(begun.made_at, url.engine) if is_folder else target, begun, told
    )


async def carry_out(units: Units, url: DatabaseUrl, path: Path, begun: Begun, told: Told) -> Backup:
    """Make the backup that was begun, and write down what came of it."""
    try:
        size = await write_backup(units.database, url, path, told)
    except Exception as fault:
        why = f"{type(fault).__name__}: {fault}"
        with suppress(StorageUnavailable):  # what kept it from being written may keep this from being written
            await units.run(lambda uow: uow.keeping.fail_backup(begun.id, why))
        raise
    await units.run(lambda uow: uow.keeping.finish_backup(begun.id, str(path), size))
    return Backup(begun.made_at, str(path), size)


def forget_old(newest: Path, keep: int, engine: Engine) -> list[str]:
    """Delete all but the newest backups of a folder, and what a killed program left unfinished there.

    Args:
        newest: the one just made. What bears a later name was made by a clock that was ahead, and goes first.

    Returns:
        The names of the backups that went.
    """
    folder, names = newest.parent, f"{PREFIX}*Z{SUFFIX[engine]}"
    backups = sorted(folder.glob(names), key=lambda path: (path.name <= newest.name, path.name))
    old = backups[:-keep]
    since = newest.stat().st_mtime - NOBODYS_AFTER
    for path in (*old, *(part for part in folder.glob(f"{names}{PART}*") if part.stat().st_mtime < since)):
        path.unlink(missing_ok=True)
    return [path.name for path in old]
