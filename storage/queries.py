"""SQL texts and how each engine runs them.

One text serves both engines, in `sql/<noun>.sql`; what cannot be one text stands in `sql/<noun>.sqlite.sql` and
`sql/<noun>.postgresql.sql` under the same names and parameters. Each file is loaded by itself, because a directory load
lets equal names overwrite each other.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Awaitable, Callable, Mapping, Sequence
from functools import cache, partial
from pathlib import Path
from typing import Any

import aiosql
from aiosql.queries import Queries

from storage.engine import Engine, Session
from storage.errors import StorageUnavailable
from storage.postgresql import Call

FOLDER = Path(__file__).parent / "sql"
_PARAMETER = re.compile(r"'[^']*'|\"[^\"]*\"|--[^\n]*|(?<![:\w]):([a-z_][a-z0-9_]*)")

Row = Mapping[str, Any]


class SqliteAdapter:
    """aiosql's adapter: `async` in name, so that units read alike, but it never suspends."""

    is_aio_driver = False  # aiosql then hands our coroutines through untouched

    def process_sql(self, query_name: str, op_type: Any, sql: str) -> str:
        return sql

    async def select(
        self, conn: sqlite3.Connection, query_name: str, sql: str, parameters: Any, record_class: Any = None
    ) -> list[Any]:
        return _open(conn).execute(sql, parameters).fetchall()

    async def select_one(
        self, conn: sqlite3.Connection, query_name: str, sql: str, parameters: Any, record_class: Any = None
    ) -> Any:
        return _open(conn).execute(sql, parameters).fetchone()

    async def select_value(self, conn: sqlite3.Connection, query_name: str, sql: str, parameters: Any) -> Any:
        row = _open(conn).execute(sql, parameters).fetchone()
        return None if row is None else row[0]

    async def insert_update_delete(self, conn: sqlite3.Connection, query_name: str, sql: str, parameters: Any) -> int:
        return _open(conn).execute(sql, parameters).rowcount

    async def insert_update_delete_many(
        self, conn: sqlite3.Connection, query_name: str, sql: str, parameters: Sequence[Mapping[str, Any]]
    ) -> int:
        return _open(conn).executemany(sql, parameters).rowcount


def _open(connection: sqlite3.Connection) -> sqlite3.Connection:
    # After a full disk SQLite may have rolled back by itself; what came then would commit alone.
    if not connection.in_transaction:
        raise StorageUnavailable("SQLite has rolled the transaction back")
    return connection


class PostgresqlAdapter:
    """The same five ways on asyncpg, whose parameters are numbered."""

    is_aio_driver = False

    def __init__(self) -> None:
        self._order: dict[str, list[str]] = {}

    def process_sql(self, query_name: str, op_type: Any, sql: str) -> str:
        order = self._order.setdefault(query_name, [])

        def number(match: re.Match[str]) -> str:
            name = match.group(1)
            if name is None:
                return match.group(0)
            if name not in order:
                order.append(name)
            return f"${order.index(name) + 1}"

        return _PARAMETER.sub(number, sql)

    def _arguments(self, query_name: str, parameters: Any) -> list[Any]:
        return [parameters[name] for name in self._order[query_name]]

    async def select(self, conn: Call, query_name: str, sql: str, parameters: Any, record_class: Any = None) -> Any:
        return await conn.do("fetch", sql, *self._arguments(query_name, parameters))

    async def select_one(self, conn: Call, query_name: str, sql: str, parameters: Any, record_class: Any = None) -> Any:
        return await conn.do("fetchrow", sql, *self._arguments(query_name, parameters))

    async def select_value(self, conn: Call, query_name: str, sql: str, parameters: Any) -> Any:
        return await conn.do("fetchval", sql, *self._arguments(query_name, parameters))

    async def insert_update_delete(self, conn: Call, query_name: str, sql: str, parameters: Any) -> int:
        status: str = await conn.do("execute", sql, *self._arguments(query_name, parameters))
        return int(status.rsplit(" ", 1)[-1])

    async def insert_update_delete_many(
        self, conn: Call, query_name: str, sql: str, parameters: Sequence[Mapping[str, Any]]
    ) -> int:
        rows = [self._arguments(query_name, row) for row in parameters]
        await conn.do("executemany", sql, rows)
        return len(rows)


class Statements:
    """One noun's statements bound to an open session: `await statements.account_by_telegram(telegram_id=…)`."""

    __slots__ = ("_connection", "_queries")

    def __init__(self, noun: str, session: Session) -> None:
        self._queries, self._connection = queries(noun, session.engine), session.connection

    def __getattr__(self, name: str) -> Callable[..., Awaitable[Any]]:
        return partial(getattr(self._queries, name), self._connection)


@cache
def queries(noun: str, engine: Engine, folder: Path = FOLDER) -> Queries:
    """Load the noun's statements for this engine; each is a coroutine function `(connection, **parameters)`."""
    adapter: Any = SqliteAdapter if engine is Engine.SQLITE else PostgresqlAdapter
    shared, own = folder / f"{noun}.sql", folder / f"{noun}.{engine}.sql"
    loaded: Queries = aiosql.from_path(shared, adapter, mandatory_parameters=False)
    if own.exists():
        extra: Queries = aiosql.from_path(own, adapter, mandatory_parameters=False)
        for name in extra.available_queries:
            loaded.add_query(name, getattr(extra, name))
    return loaded
