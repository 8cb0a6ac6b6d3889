"""Bringing the database to this program's schema, with nobody else on the file."""

from __future__ import annotations

import asyncio

from storage.lock import FileLock
from storage.migrate import migrate
from storage.url import DatabaseUrl


def migrate_locked(url: DatabaseUrl) -> None:
    """Migrate with nobody else on the file.

    Raises:
        DatabaseInUse: the program runs on it; stop it first.
        SchemaMismatch: it is newer than this program.
        StorageUnavailable: it does not take the schema.
    """
    if url.path is None:
        asyncio.run(migrate(url))
        return
    with FileLock(url.path):
        asyncio.run(migrate(url))


def make_if_new(url: DatabaseUrl) -> bool:
    """Make an SQLite file that is not there, or was never written; tell whether it was made. Nothing can be spoilt.

    Raises:
        DatabaseInUse: another process is making it.
        StorageUnavailable: it cannot be made.
    """
    if not is_new(url):
        return False
    migrate_locked(url)
    return True


def is_new(url: DatabaseUrl) -> bool:
    """Tell whether the database is an SQLite file in which nothing stands yet."""
    return url.path is not None and not (url.path.exists() and url.path.stat().st_size)
