"""Many units to a commit: each between SAVEPOINT and RELEASE, driven by a single `send(None)`, then one COMMIT.

A unit that fails is undone by itself. If the group fails as a whole, each of its units runs again alone.
"""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager
from typing import Any, TypeVar

from storage.engine import Engine, Work
from storage.errors import StorageUnavailable, UnitWaited

T = TypeVar("T")
UNAVAILABLE = frozenset(
    {
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_CORRUPT,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_INTERRUPT,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_NOMEM,
        sqlite3.SQLITE_NOTADB,
        sqlite3.SQLITE_PROTOCOL,
        sqlite3.SQLITE_READONLY,
    }
)
"""Primary result codes that are no fault of the unit."""

Waiting = tuple[Work[Any], "asyncio.Future[Any]"]
Settled = tuple["asyncio.Future[Any]", Any, BaseException | None]


class SqliteSession:
    """A unit's view of the writer's connection."""

    engine = Engine.SQLITE

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection

    @asynccontextmanager
    async def savepoint(self) -> AsyncIterator[None]:
        self.connection.execute("SAVEPOINT inner_step")
        try:
            yield
        except BaseException as error:
            if self.connection.in_transaction:  # else SQLite has rolled everything back by itself
                self.connection.execute("ROLLBACK TO inner_step")
                self.connection.execute("RELEASE inner_step")
            if (named := _named(error)) is not error:
                raise named from error
            raise
        self.connection.execute("RELEASE inner_step")


def run_group(connection: sqlite3.Connection, group: list[Waiting]) -> list[Settled]:
    """Run the units one after another under one commit; if the group fails as a whole, each again alone."""
    try:
        connection.execute("BEGIN IMMEDIATE")
        settled = [_run_inside(connection, work, future) for work, future in group]
        connection.execute("COMMIT")
    except sqlite3.Error as error:
        _abandon(connection)
        if len(group) == 1:
            return [(group[0][1], None, StorageUnavailable(str(error)))]
        return [outcome for waiting in group for outcome in run_group(connection, [waiting])]
    else:
        return settled


def _run_inside(connection: sqlite3.Connection, work: Work[Any], future: asyncio.Future[Any]) -> Settled:
    connection.execute("SAVEPOINT unit")
    try:
        result = _finish(work(SqliteSession(connection)))
    except BaseException as error:  # the writer's thread must outlive whatever a unit does
        if not connection.in_transaction:  # SQLite rolled everything back by itself: disk full, I/O error
            raise sqlite3.OperationalError(str(error)) from error
        connection.execute("ROLLBACK TO unit")
        connection.execute("RELEASE unit")
        return future, None, _named(error)
    connection.execute("RELEASE unit")
    return future, result, None


def _named(error: BaseException) -> BaseException:
    code = getattr(error, "sqlite_errorcode", None)
    if isinstance(error, sqlite3.Error) and code is not None and code & 0xFF in UNAVAILABLE:
        return StorageUnavailable(str(error))
    return error


def _finish(unit: Coroutine[Any, Any, T]) -> T:
    try:
        awaited = unit.send(None)
    except StopIteration as stop:
        result: T = stop.value
        return result
    unit.close()
    raise UnitWaited(getattr(unit, "__qualname__", repr(unit)), awaited)


def _abandon(connection: sqlite3.Connection) -> None:
    if connection.in_transaction:
        connection.execute("ROLLBACK")
