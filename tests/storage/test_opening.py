"""What an opened database promises, and what is refused before anything is kept in it (goal S1)."""

import asyncio
import sqlite3
from pathlib import Path

import pytest

from storage.engine import Engine
from storage.errors import DatabaseInUse, StorageUnavailable, UnsafeDatabase
from storage.lock import FileLock
from storage.opening import connections_allowed, open_database
from storage.sqlite import SqliteDatabase
from storage.url import DatabaseUrl
from tests.storage.counting import bump_often

REFUSED = "refused"


async def settings_of(database: SqliteDatabase) -> dict[str, object]:
    names = ("journal_mode", "synchronous", "foreign_keys", "busy_timeout", "secure_delete")
    rows = {name: await database._writer.execute_fetchall(f"PRAGMA {name}") for name in names}
    return {name: next(iter(row))[0] for name, row in rows.items()}


def handles_on(path: Path | None) -> int:
    """How often this process has the file open."""
    opened = [entry.readlink() for entry in Path("/proc/self/fd").iterdir() if entry.is_symlink()]
    return opened.count(path) if path else 0


@pytest.fixture
def sqlite_url(sqlite_template: Path, tmp_path: Path) -> DatabaseUrl:
    path = tmp_path / "kenes.db"
    path.write_bytes(sqlite_template.read_bytes())
    return DatabaseUrl.parse(f"sqlite:///{path}")


async def test_every_opened_sqlite_connection_keeps_what_it_commits(sqlite_url: DatabaseUrl) -> None:
    async with open_database(sqlite_url) as database:
        assert isinstance(database, SqliteDatabase)
        settings = await settings_of(database)
    assert settings.pop("busy_timeout") >= 5000  # type: ignore[operator]  # PRAGMA answers a number
    assert settings == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "secure_delete": 1}


def test_every_table_is_strict(sqlite_template: Path) -> None:
    with sqlite3.connect(sqlite_template) as connection:
        tables = connection.execute("SELECT name, strict FROM pragma_table_list WHERE type = 'table'").fetchall()
    connection.close()
    lax = {name for name, strict in tables if not strict and not name.startswith("sqlite_")}
    assert len(tables) > 10
    assert lax == {"alembic_version"}  # Alembic makes it, one row of text


@pytest.mark.parametrize(
    ("version", "allowed"),
    [
        ((3, 6, 23), REFUSED),
        ((3, 36, 0), REFUSED),
        ((3, 37, 0), 1),
        ((3, 40, 1), 1),
        ((3, 44, 6), None),
        ((3, 50, 6), 1),
        ((3, 50, 7), None),
        ((3, 51, 2), 1),
        ((3, 51, 3), None),
    ],
)
def test_a_faulty_sqlite_serves_one_connection_or_none(
    version: tuple[int, int, int], allowed: int | str | None
) -> None:
    if allowed == REFUSED:
        with pytest.raises(UnsafeDatabase, match="older than"):
            connections_allowed(version)
    else:
        assert connections_allowed(version) == allowed


async def test_the_program_opens_the_file_once_whatever_it_does_at_the_same_time(sqlite_url: DatabaseUrl) -> None:
    async with open_database(sqlite_url) as database:
        await asyncio.gather(*(bump_often(database, 5) for _ in range(8)))
        assert handles_on(sqlite_url.path) == 1


async def test_a_start_is_refused_where_write_ahead_logging_is_impossible() -> None:
    with pytest.raises(UnsafeDatabase, match="journal_mode = memory"):
        await SqliteDatabase.open(Path(":memory:"))


async def test_a_file_that_is_no_database_is_named(tmp_path: Path) -> None:
    path = tmp_path / "letter.db"
    path.write_text("Dear council, " * 100)
    with pytest.raises(StorageUnavailable, match=r"letter\.db"):
        await SqliteDatabase.open(path)


async def test_a_server_that_does_not_answer_is_unavailable() -> None:
    with pytest.raises(StorageUnavailable):
        async with open_database(DatabaseUrl.parse("postgresql://nobody@127.0.0.1:1/none")):
            pass


async def test_the_file_is_free_again_once_closed(sqlite_url: DatabaseUrl) -> None:
    for _ in range(2):
        async with open_database(sqlite_url) as database:
            await bump_often(database, 1)


def test_two_names_of_one_file_are_one_lock(tmp_path: Path) -> None:
    (tmp_path / "kenes.db").touch()
    (tmp_path / "link.db").symlink_to(tmp_path / "kenes.db")
    with FileLock(tmp_path / "kenes.db"), pytest.raises(DatabaseInUse, match=r"link\.db"):
        FileLock(tmp_path / "link.db").take()


async def test_a_closed_database_takes_nothing_more_and_forgets_nothing_it_took(database_url: DatabaseUrl) -> None:
    async with open_database(database_url) as database:
        started = [asyncio.ensure_future(bump_often(database, 1)) for _ in range(20)]  # noqa: TID251  # raced with close
        await asyncio.sleep(0)
        if database.engine is Engine.SQLITE:
            await database.close()
            assert await asyncio.gather(*started) == [None] * 20
        else:
            await asyncio.gather(*started)
            await database.close()
        with pytest.raises(StorageUnavailable):
            await bump_often(database, 1)
