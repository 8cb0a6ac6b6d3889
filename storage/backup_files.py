"""A backup from nothing to a whole file under its name, on either engine, while the program goes on."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from storage import dumping
from storage.copying import Told, finish_copy, force
from storage.engine import Database, Engine
from storage.errors import StorageUnavailable
from storage.sqlite import SqliteDatabase
from storage.url import DatabaseUrl

SUFFIX = {Engine.SQLITE: ".db", Engine.POSTGRESQL: ".dump"}
PART = ".part"
"""What a file's name ends in until it is whole."""


async def write_backup(database: Database, url: DatabaseUrl, path: Path, told: Told) -> int:
    """Write a backup of the open database; under its name it is whole, or not there.

    Args:
        told: hears how far it has come, where the engine knows.

    Returns:
        Its size in bytes.

    Raises:
        StorageUnavailable: it cannot be written, or the database does not answer.
        NotWhole: the copy is broken, and so is what it was made of.
        ToolMissing: PostgreSQL's own program for it is not there.
    """
    try:
        await asyncio.to_thread(path.parent.mkdir, parents=True, exist_ok=True)
        with _part_of(path) as part:
            if isinstance(database, SqliteDatabase):
                await database.copy_to(part, told)
                await asyncio.to_thread(finish_copy, part)
            else:
                await dumping.dump(url, part)
                await asyncio.to_thread(force, part)
            part.replace(path)
        await asyncio.to_thread(force, path)
    except OSError as error:
        raise StorageUnavailable(f"{path}: {error.strerror}") from error
    return await asyncio.to_thread(lambda: path.stat().st_size)


@contextmanager
def _part_of(path: Path) -> Iterator[Path]:
    """A file readable by its owner only, which is gone afterwards unless it was given its name."""
    part = path.with_name(path.name + PART)
    part.unlink(missing_ok=True)
    os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    try:
        yield part
    finally:
        for left in (part, part.with_name(part.name + "-journal"), part.with_name(part.name + "-wal")):
            left.unlink(missing_ok=True)
