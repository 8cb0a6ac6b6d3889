"""The house on one SQLite file."""

from __future__ import annotations

import asyncio
import sqlite3
from pathlib import Path

from storage.copying import Told
from storage.engine import Engine, Work
from storage.errors import StorageUnavailable
from storage.sqlite_writer import T, Writer


class SqliteDatabase:
    """The house on one SQLite file."""

    engine = Engine.SQLITE

    def __init__(self, writer: Writer) -> None:
        self._writer = writer

    @classmethod
    async def open(cls, path: Path) -> SqliteDatabase:
        """Open the file, creating it if need be.

        Raises:
            StorageUnavailable: it cannot be opened.
            UnsafeDatabase: a setting does not hold on this file system.
        """
        writer = Writer(path)
        try:
            _ = await writer.__aenter__()
        except BaseException as error:
            await asyncio.to_thread(writer.join)
            if isinstance(error, sqlite3.Error):
                raise StorageUnavailable(f"{path}: {error}") from error
            raise
        return cls(writer)

    async def run(self, work: Work[T]) -> T:
        return await self._writer.run(work)

    async def copy_to(self, path: Path, told: Told) -> None:
        """Copy the database to a new file, as it stands when the copy ends, while units go on."""
        await self._writer.copy_to(path, told)

    async def checkpoint(self) -> None:
        await self._writer.checkpoint()

    async def close(self) -> None:
        await self._writer.close()
