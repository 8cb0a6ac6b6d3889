"""Backups made while units go on: whole, marked, as new as their end (goal S4); restores that take no half files."""

import asyncio
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import aiosql
import pytest

from storage.adapters import PostgresqlAdapter, SqliteAdapter
from storage.backup_files import write_backup
from storage.engine import Database, Engine, Session
from storage.errors import DatabaseInUse, NotWhole, SchemaMismatch, StorageUnavailable, ToolMissing
from storage.migrate import migrate, require_newest
from storage.opening import open_database
from storage.restoring import alone, look, place
from storage.sealing import Seal
from storage.unit_of_work import Units
from storage.url import DatabaseUrl
from tests.databases import Clock
from tests.postgresql_tools import with_postgresql_tools
from tests.storage.counting import bump, counts
from tests.storage.test_full_disk import files_no_longer_than

ON_SQLITE = pytest.mark.parametrize("engine", [Engine.SQLITE], indirect=True)
BACKUPS, WRITES_PER_SECOND = 20, 200
OLDER = "0008"
NEWER = "-- name: pretend!\nUPDATE alembic_version SET version_num = '9999';\n"


@pytest.fixture(autouse=True)
def tools(monkeypatch: pytest.MonkeyPatch) -> None:
    with_postgresql_tools(monkeypatch)


def nobody(_done: int, _pages: int) -> None:
    """Nobody watches the progress."""


async def restored(path: Path, url: DatabaseUrl, engine: Engine) -> None:
    async with alone(url):
        await place(await look(path, engine), url, path.with_name("replaced"))


async def counted(url: DatabaseUrl) -> tuple[int, int]:
    async with open_database(url) as database:
        return await database.run(counts)


async def test_backups_made_under_load_are_all_whole(
    database: Database, database_url: DatabaseUrl, engine: Engine, tmp_path: Path
) -> None:
    """Both counters of a unit stand in a backup, or neither; what was there when it began is never missing."""
    before, paths = [], [tmp_path / f"{number}.backup" for number in range(BACKUPS)]
    async with asyncio.TaskGroup() as group:
        writing = group.create_task(write_steadily(database))
        for path in paths:
            before.append((await database.run(counts))[0])
            await write_backup(database, database_url, path, nobody)
        writing.cancel()
    for path in paths:
        await look(path, engine)
    if engine is Engine.SQLITE:
        for path, least in zip(paths, before, strict=True):
            bumps, notes = in_file(path)
            assert bumps == notes >= least
    assert (await database.run(counts))[0] > before[0]


async def write_steadily(database: Database) -> None:
    while True:
        await database.run(bump)
        await asyncio.sleep(1 / WRITES_PER_SECOND)


def in_file(path: Path) -> tuple[int, int]:
    with closing(sqlite3.connect(path)) as copy:
        (bumps,) = copy.execute("SELECT COALESCE(SUM(value), 0) FROM counter").fetchone()
        (notes,) = copy.execute("SELECT COUNT(*) FROM audit").fetchone()
        assert copy.execute("SELECT COUNT(*) FROM home").fetchone() == (0,)
    return bumps, notes


async def test_what_was_there_when_a_backup_began_comes_back(
    database: Database, database_url: DatabaseUrl, engine: Engine, tmp_path: Path
) -> None:
    for _ in range(5):
        await database.run(bump)
    backup = tmp_path / "five.backup"
    await write_backup(database, database_url, backup, nobody)
    await database.run(bump)
    await database.close()
    await restored(backup, database_url, engine)
    assert await counted(database_url) == (5, 5)
    replaced = await look(tmp_path / "replaced", engine)
    assert replaced.revision


async def test_a_database_brought_back_is_not_at_home_until_it_has_moved_in(
    units: Units, database_url: DatabaseUrl, engine: Engine, tmp_path: Path
) -> None:
    assert not await units.run(lambda uow: uow.keeping.move_in())
    backup = tmp_path / "home.backup"
    await write_backup(units.database, database_url, backup, nobody)
    await units.database.close()
    await restored(backup, database_url, engine)
    async with open_database(database_url) as database:
        anew = Units(database, units._clock, units._seal)
        assert await anew.run(lambda uow: uow.keeping.move_in())
        assert not await anew.run(lambda uow: uow.keeping.move_in())


async def test_a_running_program_is_not_replaced(database_url: DatabaseUrl) -> None:
    async with open_database(database_url):
        with pytest.raises(DatabaseInUse):
            async with alone(database_url):
                pass
    async with alone(database_url):
        pass


@pytest.mark.parametrize("spoil", ["cut", "scribble", "other", "empty"])
@ON_SQLITE
async def test_a_spoilt_file_is_refused_before_anything_is_replaced(
    database: Database, database_url: DatabaseUrl, tmp_path: Path, spoil: str
) -> None:
    backup = tmp_path / "spoilt.backup"
    await write_backup(database, database_url, backup, nobody)
    whole = backup.read_bytes()
    middle = len(whole) // 2
    backup.write_bytes(
        {
            "cut": whole[:middle],
            "scribble": whole[:8192] + b"\xff" * 65536 + whole[8192 + 65536 :],
            "other": b"no database at all" * 100,
            "empty": b"",
        }[spoil]
    )
    with pytest.raises(NotWhole):
        await look(backup, Engine.SQLITE)


async def test_a_backup_of_a_newer_schema_is_refused(
    database: Database, database_url: DatabaseUrl, engine: Engine, tmp_path: Path
) -> None:
    async def pretend(session: Session) -> None:
        adapter: Any = SqliteAdapter if engine is Engine.SQLITE else PostgresqlAdapter
        queries = aiosql.from_str(NEWER, adapter, mandatory_parameters=False)
        await queries.pretend(session.connection)

    await database.run(pretend)
    backup = tmp_path / "newer.backup"
    await write_backup(database, database_url, backup, nobody)
    with pytest.raises(SchemaMismatch, match="9999 found"):
        await look(backup, engine)


async def test_a_backup_of_an_older_schema_is_brought_up_and_not_at_home(
    database_url: DatabaseUrl, engine: Engine, tmp_path: Path, clock: Clock
) -> None:
    await migrate(database_url, OLDER)
    backup = tmp_path / "older.backup"
    async with open_database(database_url) as database:
        await write_backup(database, database_url, backup, nobody)
    looked = await look(backup, engine)
    assert looked.revision == OLDER
    async with alone(database_url):
        await place(looked, database_url, tmp_path / "replaced")
    async with open_database(database_url) as database:
        await require_newest(database)
        assert await Units(database, clock, Seal("a secret of the tests")).run(lambda uow: uow.keeping.move_in())


@ON_SQLITE
async def test_a_disk_that_fills_up_leaves_no_half_backup(
    database: Database, database_url: DatabaseUrl, tmp_path: Path
) -> None:
    folder = tmp_path / "backups"
    folder.mkdir()
    with files_no_longer_than(100_000), pytest.raises(StorageUnavailable):
        await write_backup(database, database_url, folder / "full.backup", nobody)
    assert [*folder.iterdir()] == []
    await write_backup(database, database_url, folder / "room.backup", nobody)
    assert [path.name for path in folder.iterdir()] == ["room.backup"]


@pytest.mark.postgres
@pytest.mark.parametrize("engine", [Engine.POSTGRESQL], indirect=True)
async def test_a_missing_program_of_postgresql_is_named(
    database: Database, database_url: DatabaseUrl, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(ToolMissing, match="pg_dump"):
        await write_backup(database, database_url, tmp_path / "none.backup", nobody)
