"""Opening the house's database: one process and one connection to an SQLite file, a pool to a PostgreSQL server."""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from storage.engine import Database
from storage.errors import UnsafeDatabase
from storage.lock import FileLock
from storage.postgresql import PostgresqlDatabase
from storage.sqlite import SqliteDatabase
from storage.sqlite_connection import has_wal_reset_bug
from storage.url import DatabaseUrl

OLDEST_SQLITE = (3, 37, 0)
"""The first with STRICT tables; RETURNING came with 3.35."""


@asynccontextmanager
async def open_database(url: DatabaseUrl) -> AsyncIterator[Database]:
    """Open the database for as long as the block lasts; the schema is not looked at.

    Raises:
        DatabaseInUse: another process holds the SQLite file.
        UnsafeDatabase: this SQLite, or the file system under it, cannot keep what it is told to keep.
        StorageUnavailable: it cannot be opened.
    """
    if url.path is None:
        database: Database = await PostgresqlDatabase.open(url.text)
        try:
            yield database
        finally:
            await database.close()
        return
    connections_allowed(sqlite3.sqlite_version_info)
    with FileLock(url.path):
        database = await SqliteDatabase.open(url.path)
        try:
            yield database
        finally:
            await database.close()


def connections_allowed(version: tuple[int, int, int]) -> int | None:
    """Tell how many connections this SQLite may serve at once: 1 with the WAL-reset bug, else none is too many.

    The house never opens more than one, so that every version of the last years will do.

    Raises:
        UnsafeDatabase: it is too old for this schema.
    """
    if version < OLDEST_SQLITE:
        raise UnsafeDatabase(f"SQLite {_dotted(version)} is older than {_dotted(OLDEST_SQLITE)}")
    return 1 if has_wal_reset_bug(version) else None


def _dotted(version: tuple[int, int, int]) -> str:
    return ".".join(map(str, version))
