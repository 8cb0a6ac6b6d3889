"""When the disk is full or the server is gone: nothing is falsely accepted, and it goes on by itself afterwards."""

import asyncio
import resource
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import asyncpg
import pytest

from storage.engine import Database, Engine
from storage.errors import StorageUnavailable
from storage.sqlite import SqliteDatabase
from storage.unit_of_work import StoredUnit, Units
from storage.url import DatabaseUrl

LARGE = "x" * 400_000
ON_SQLITE = pytest.mark.parametrize("engine", [Engine.SQLITE], indirect=True)
ON_POSTGRESQL = pytest.mark.parametrize("engine", [Engine.POSTGRESQL], indirect=True)


async def keep(units: Units, number: int, body: str = "{}") -> None:
    async def unit(uow: StoredUnit) -> None:
        await uow.inbox.add([(number, "1:1", body)])

    await units.run(unit)


async def kept(units: Units) -> list[int]:
    rows = await units.run(lambda uow: uow.inbox.waiting_in("1:1", 0, 10_000))
    return [row.update_id for row in rows]


async def all_at_once(units: Units, large: set[int]) -> dict[int, bool]:
    """Keep twenty updates in one group, some of them large; which were accepted."""
    asked = [keep(units, number, LARGE if number in large else "{}") for number in range(20)]
    answers = await asyncio.gather(*asked, return_exceptions=True)
    assert {type(answer) for answer in answers} <= {type(None), StorageUnavailable}
    return {number: answer is None for number, answer in enumerate(answers)}


@contextmanager
def files_no_longer_than(size: int) -> Iterator[None]:
    """Let no file of this process grow beyond so many bytes; the system then refuses the write itself."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@contextmanager
def no_more_pages(database: Database, more: int) -> Iterator[None]:
    """Let the file of the database grow by so many pages and no more."""
    assert isinstance(database, SqliteDatabase)
    connection = database._writer._conn
    database._writer._tx.put_nowait((None, lambda: grow_at_most(connection, more)))
    yield
    database._writer._tx.put_nowait((None, lambda: connection.execute("PRAGMA max_page_count = 1000000")))


def grow_at_most(connection: object, more: int) -> None:
    (pages,) = connection.execute("PRAGMA page_count").fetchone()  # type: ignore[attr-defined]  # sqlite3's own
    connection.execute(f"PRAGMA max_page_count = {pages + more}")  # type: ignore[attr-defined]  # sqlite3's own


@ON_SQLITE
async def test_a_full_database_refuses_what_does_not_fit_and_keeps_the_rest(units: Units) -> None:
    with no_more_pages(units.database, 8):
        accepted = await all_at_once(units, large={3, 11})
    assert [number for number, is_kept in accepted.items() if not is_kept] == [3, 11]
    assert sorted(await kept(units)) == [number for number, is_kept in accepted.items() if is_kept]
    await keep(units, 3, LARGE)
    assert 3 in await kept(units)


@ON_SQLITE
async def test_a_group_whose_commit_fails_is_run_again_one_by_one(units: Units, database_url: DatabaseUrl) -> None:
    await keep(units, 100)
    with files_no_longer_than(size_of_log(database_url) + 300_000):
        accepted = await all_at_once(units, large={3, 11})
        assert sorted(await kept(units)) == [*(number for number, is_kept in accepted.items() if is_kept), 100]
    assert [number for number, is_kept in accepted.items() if not is_kept] == [3, 11]
    await keep(units, 3, LARGE)
    assert 3 in await kept(units)


@ON_SQLITE
async def test_a_full_disk_takes_nothing_and_loses_nothing(units: Units, database_url: DatabaseUrl) -> None:
    await keep(units, 100)
    with files_no_longer_than(size_of_log(database_url)):
        accepted = await all_at_once(units, large={3})
        assert await kept(units) == [100]
    assert set(accepted.values()) == {False}
    assert set((await all_at_once(units, large={3})).values()) == {True}
    assert await kept(units) == [100, *range(20)]


@ON_SQLITE
async def test_a_unit_that_swallows_a_full_disk_commits_nothing(units: Units) -> None:
    async def stubborn(uow: StoredUnit) -> None:
        for number, body in ((1, "{}"), (2, LARGE), (3, "{}")):
            try:
                async with uow.savepoint():
                    await uow.inbox.add([(number, "1:1", body)])
            except StorageUnavailable:
                continue

    with no_more_pages(units.database, 4):
        result = (await asyncio.gather(units.run(stubborn), return_exceptions=True))[0]
    found = await kept(units)
    assert (result, found) == (None, [1, 3]) or (isinstance(result, StorageUnavailable) and found == [])


def size_of_log(url: DatabaseUrl) -> int:
    return Path(f"{url.path}-wal").stat().st_size


@pytest.mark.postgres
@ON_POSTGRESQL
async def test_a_server_that_drops_everybody_is_asked_again(units: Units, database_url: DatabaseUrl) -> None:
    async def until_kept(number: int) -> None:
        while True:
            try:
                return await keep(units, number)
            except StorageUnavailable:
                await asyncio.sleep(0)

    killer = await asyncpg.connect(database_url.text)
    drop = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> $1"
    async with asyncio.TaskGroup() as group:
        for number in range(200):
            group.create_task(until_kept(number))
            if number % 20 == 0:
                await killer.execute(drop, killer.get_server_pid())
                await asyncio.sleep(0.01)
    await killer.close()
    assert sorted(await kept(units)) == list(range(200))


@pytest.mark.postgres
@ON_POSTGRESQL
async def test_an_argument_no_column_takes_is_the_units_own_fault(units: Units) -> None:
    with pytest.raises(asyncpg.DataError, match="int64"):
        await keep(units, 1 << 70)
    await keep(units, 1)
    assert await kept(units) == [1]
