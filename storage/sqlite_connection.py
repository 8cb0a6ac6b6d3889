"""One connection to an SQLite file: its settings, read back one by one; which versions may have several connections."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from storage.errors import UnsafeDatabase

PRAGMAS = {
    "busy_timeout": 10_000,
    "journal_mode": "wal",
    "synchronous": "FULL",
    "foreign_keys": 1,
    "secure_delete": 1,
    "journal_size_limit": 64 * 1024 * 1024,
    "cache_size": -16_000,
    "temp_store": "MEMORY",
}
"""Set on every connection and read back: a setting that does not hold would lose commits at a power cut."""
AS_READ = {"FULL": 2, "MEMORY": 2}


def connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None, cached_statements=512, timeout=10)
    connection.row_factory = sqlite3.Row
    try:
        for name, value in PRAGMAS.items():
            connection.execute(f"PRAGMA {name} = {value}")
            _require(connection, name, AS_READ.get(str(value), value))
    except BaseException:
        connection.close()
        raise
    return connection


def _require(connection: sqlite3.Connection, name: str, wanted: object) -> None:
    (found,) = connection.execute(f"PRAGMA {name}").fetchone()
    if found != wanted:
        raise UnsafeDatabase(f"SQLite keeps {name} = {found} here, {wanted} is wanted")


def sqlite_version() -> tuple[int, int, int]:
    """The version of the library that this Python brings."""
    return sqlite3.sqlite_version_info


def has_wal_reset_bug(version: tuple[int, int, int]) -> bool:
    """Tell whether this SQLite can lose commits when several connections write in WAL mode.

    Versions 3.7.0-3.51.2, but for the backports 3.44.6 and 3.50.7 (sqlite.org/wal.html#walresetbug).
    """
    if version >= (3, 51, 3) or version < (3, 7, 0):
        return False
    return not ((3, 44, 6) <= version < (3, 45, 0) or (3, 50, 7) <= version < (3, 51, 0))
