"""What a database's schema really is, read from the engine itself."""

import asyncio
import sqlite3
from contextlib import closing
from typing import Any

import asyncpg

from storage.url import DatabaseUrl

Column = tuple[str, str, str, bool]
"""Table, column, kind (number, text, bytes), whether it may be empty."""
KINDS = {"INTEGER": "number", "bigint": "number", "TEXT": "text", "text": "text", "BLOB": "bytes", "bytea": "bytes"}

_COLUMNS = """
SELECT tables.name, columns.name, columns.type, columns."notnull" = 0 AND columns.pk = 0
FROM pragma_table_list AS tables JOIN pragma_table_info(tables.name) AS columns
WHERE tables.type = 'table' AND tables.name NOT LIKE 'sqlite_%'
"""
_COLUMNS_THERE = """
SELECT table_name, column_name, data_type, is_nullable, column_default, collation_name
FROM information_schema.columns WHERE table_schema = 'public'
"""
_CONSTRAINTS = """
SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid)
FROM pg_constraint WHERE connamespace = 'public'::regnamespace
"""
_INDEXES = "SELECT tablename, indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'"


def columns_of(url: DatabaseUrl) -> set[Column]:
    """The columns of all tables but Alembic's own."""
    if url.path is not None:
        with closing(sqlite3.connect(url.path)) as connection:
            rows = [tuple(row) for row in connection.execute(_COLUMNS)]
    else:
        rows = [(*row[:3], row[3] == "YES") for row in asyncio.run(_fetched(url, [_COLUMNS_THERE]))]
    return {
        (table, name, KINDS[kind], bool(may_be_empty))
        for table, name, kind, may_be_empty in rows
        if table != "alembic_version"
    }


def schema_of(url: DatabaseUrl) -> set[tuple[Any, ...]]:
    """All of it, to compare with another moment of the same engine; Alembic's table and its one row as well."""
    if url.path is not None:
        with closing(sqlite3.connect(url.path)) as connection:
            found = set(connection.execute("SELECT type, name, sql FROM sqlite_master WHERE name <> 'sqlite_sequence'"))
            if ("table", "alembic_version") in {row[:2] for row in found}:
                found |= set(connection.execute("SELECT version_num FROM alembic_version"))
            return found
    found = {tuple(row) for row in asyncio.run(_fetched(url, [_COLUMNS_THERE, _CONSTRAINTS, _INDEXES]))}
    if "alembic_version" in {row[0] for row in found}:
        found |= {tuple(row) for row in asyncio.run(_fetched(url, ["SELECT version_num FROM alembic_version"]))}
    return found


async def _fetched(url: DatabaseUrl, statements: list[str]) -> list[Any]:
    connection = await asyncpg.connect(url.text)
    try:
        return [row for statement in statements for row in await connection.fetch(statement)]
    finally:
        await connection.close()
