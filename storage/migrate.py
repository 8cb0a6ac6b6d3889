"""Bringing a database to the schema of this program, and telling without Alembic where it stands.

Alembic and SQLAlchemy are imported only to migrate (0.8 s); a start compares two short words.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import asyncpg

from storage.engine import Database, Session
from storage.errors import SchemaMismatch, StorageUnavailable
from storage.queries import Statements
from storage.url import DatabaseUrl

MIGRATING = 0x6B656E6573
"""The advisory lock of this program's migrations on a PostgreSQL server: "kenes" in ASCII."""
VERSIONS = Path(__file__).parent / "migrations" / "versions"


def newest_revision() -> str:
    """Return the revision this program was written for: the number the last version's file begins with."""
    return max(path.name.split("_")[0] for path in VERSIONS.glob("[0-9]*.py"))


async def found_revision(database: Database) -> str | None:
    """Return the revision of the database, or nothing if it is empty."""

    async def look(session: Session) -> str | None:
        schema = Statements("schema", session)
        if not await schema.has_revision():
            return None
        revision: str | None = await schema.revision()
        return revision

    return await database.run(look)


async def require_newest(database: Database) -> None:
    """Refuse a database of another schema.

    Raises:
        SchemaMismatch: with what was found and what is wanted.
    """
    found, wanted = await found_revision(database), newest_revision()
    if found != wanted:
        raise SchemaMismatch(found, wanted)


async def migrate(url: DatabaseUrl, revision: str = "head") -> None:
    """Run the missing versions in one transaction, whole or not at all; who comes second waits and finds it done.

    Args:
        url: the database, which nothing else may have open if it is an SQLite file.
        revision: how far; a lower one than the database's, or `base`, goes back (tests only).

    Raises:
        SchemaMismatch: the database is newer than this program.
        StorageUnavailable: it cannot be opened, or does not take the new schema.
    """
    from sqlalchemy.exc import ArgumentError, DBAPIError

    try:
        await _migrate(url, revision)
    except DBAPIError as error:
        raise StorageUnavailable(str(error.orig)) from error
    except (OSError, asyncpg.PostgresError) as error:
        raise StorageUnavailable(str(error)) from error
    except ArgumentError:  # its text may hold the password
        raise StorageUnavailable("the URL of the server cannot be read") from None


async def _migrate(url: DatabaseUrl, revision: str) -> None:
    from sqlalchemy import event
    from sqlalchemy.ext.asyncio import create_async_engine

    engine = create_async_engine(url.for_sqlalchemy())
    if url.path is not None:
        url.path.parent.mkdir(parents=True, exist_ok=True)
        event.listen(engine.sync_engine, "connect", _leave_transactions_to_us)
        event.listen(engine.sync_engine, "begin", _begin_immediate)
    try:
        async with engine.connect() as connection:
            await connection.run_sync(_move, revision)
            await connection.commit()
    finally:
        await engine.dispose()


def _leave_transactions_to_us(connection: Any, _: Any) -> None:
    connection.isolation_level = None  # or the driver commits before DDL by itself
    cursor = connection.cursor()
    cursor.execute("PRAGMA busy_timeout = 10000")
    cursor.close()


def _begin_immediate(connection: Any) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _move(connection: Any, revision: str) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(VERSIONS.parent))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    current, newest = _current(connection), newest_revision()
    if current is not None and current > newest:
        raise SchemaMismatch(current, newest)
    if revision == "head" or (revision != "base" and revision >= (current or "")):
        command.upgrade(config, revision)
    else:
        command.downgrade(config, revision)


def _current(connection: Any) -> str | None:
    """Look where the schema stands, with everybody else who would move it kept out until the commit."""
    from alembic.migration import MigrationContext

    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({MIGRATING})")
    return MigrationContext.configure(connection).get_current_revision()
