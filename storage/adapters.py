"""aiosql's adapters: the same five ways of running a statement, on each engine."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Mapping, Sequence
from typing import Any

from storage.errors import StorageUnavailable
from storage.postgresql import Call

_PARAMETER = re.compile(r"'[^']*'|\"[^\"]*\"|--[^\n]*|(?<![:\w]):([a-z_][a-z0-9_]*)")


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
