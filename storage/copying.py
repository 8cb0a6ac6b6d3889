"""Copies of an SQLite file: made in slices while it is written, marked, and looked through before they count.

The copy is made through the one connection that the house has (docs/decisions/0004), so what units write between two
slices goes into it too, and it never begins anew.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Final

from storage.errors import NotWhole, StorageUnavailable

Told = Callable[[int, int], None]
"""Hears after each slice how many pages are copied, and of how many."""

SLICE: Final = 256
"""Pages: a megabyte, some milliseconds for which units wait."""


def copy_pages(connection: sqlite3.Connection, path: Path, told: Told) -> None:
    """Copy the database of an open connection to a new file.

    Raises:
        sqlite3.Error: it cannot be written.
    """
    with closing(sqlite3.connect(path, isolation_level=None)) as copy:
        # A copy that is cut short is thrown away, so only the whole one is forced to the disk.
        copy.execute("PRAGMA synchronous = OFF")
        connection.backup(copy, pages=SLICE, progress=lambda _, left, pages: told(pages - left, pages))


def finish_copy(path: Path) -> None:
    """Make a copy one file, mark it as a copy, look through all of it, and force it to the disk.

    Raises:
        NotWhole: something in it is broken.
        StorageUnavailable: the disk does not take it.
    """
    with closing(sqlite3.connect(path, isolation_level=None)) as copy:
        try:
            copy.execute("PRAGMA journal_mode = DELETE")
            leave_home(copy)
            look_through(copy)
        except sqlite3.OperationalError as error:
            raise StorageUnavailable(f"{path}: {error}") from error
        except sqlite3.DatabaseError as error:
            raise NotWhole(str(error)) from error
    force(path)


def leave_home(copy: sqlite3.Connection) -> None:
    """Take out the row by which the program knows the database as its own."""
    if copy.execute("SELECT 1 FROM sqlite_master WHERE name = 'home'").fetchone():
        copy.execute("DELETE FROM home")


def look_through(copy: sqlite3.Connection) -> None:
    """Check every page and every reference.

    Raises:
        NotWhole: with the first thing that is broken.
    """
    (verdict,) = copy.execute("PRAGMA integrity_check(1)").fetchone()
    if verdict != "ok":
        raise NotWhole(verdict)
    stray = copy.execute("PRAGMA foreign_key_check").fetchone()
    if stray is not None:
        raise NotWhole(f"a row of {stray[0]} refers to a row of {stray[2]} that is not there")


def revision_of(copy: sqlite3.Connection) -> str:
    """The schema of a file of ours.

    Raises:
        NotWhole: it is none.
    """
    try:
        row = copy.execute("SELECT version_num FROM alembic_version").fetchone()
    except sqlite3.DatabaseError as error:
        raise NotWhole(str(error)) from error
    if row is None:
        raise NotWhole("the file has no schema")
    return str(row[0])


def force(path: Path) -> None:
    """Force a file, and its name in its folder, to the disk."""
    for each in (path, path.parent):
        descriptor = os.open(each, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
