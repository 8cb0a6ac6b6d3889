"""Many writers at once: no lock errors, no half units, exact counts (goal S2)."""

import asyncio
import os
import random
import sys
from pathlib import Path

import pytest

from storage.engine import Database, Engine
from storage.errors import DatabaseInUse
from storage.opening import open_database
from storage.postgresql import PostgresqlDatabase
from storage.sqlite import SqliteDatabase
from storage.url import DatabaseUrl
from tests.storage.counting import bump, bump_often, counts

ROOT = Path(__file__).parents[2]
TASKS, WRITES, CANCELS = 8, 500, 1000


async def process(url: DatabaseUrl, times: int) -> tuple[int, str]:
    """Run the counting module as a process of its own; its exit code and what it said."""
    arguments = ("-m", "tests.storage.counting", url.text, str(times))
    started = await asyncio.create_subprocess_exec(
        sys.executable, *arguments, cwd=ROOT, env={**os.environ, "PYTHONPATH": "."}, stderr=asyncio.subprocess.PIPE
    )
    _, said = await started.communicate()
    return started.returncode or 0, said.decode()


@pytest.mark.parametrize("engine", [Engine.SQLITE], indirect=True)
async def test_eight_tasks_on_sqlite_count_exactly(database_url: DatabaseUrl) -> None:
    async with open_database(database_url) as database:
        await asyncio.gather(*(bump_often(database, WRITES) for _ in range(TASKS)))
        assert await database.run(counts) == (TASKS * WRITES, TASKS * WRITES)


@pytest.mark.postgres
@pytest.mark.parametrize("engine", [Engine.POSTGRESQL], indirect=True)
async def test_eight_tasks_and_two_processes_on_postgresql_count_exactly(database_url: DatabaseUrl) -> None:
    async with open_database(database_url) as database:
        tasks = (bump_often(database, WRITES) for _ in range(TASKS))
        *_, first, second = await asyncio.gather(*tasks, process(database_url, WRITES), process(database_url, WRITES))
        assert (first, second) == ((0, ""), (0, ""))
        assert await database.run(counts) == ((TASKS + 2) * WRITES, (TASKS + 2) * WRITES)


@pytest.mark.parametrize("engine", [Engine.SQLITE], indirect=True)
async def test_a_second_process_on_sqlite_is_refused_by_name_and_writes_nothing(database_url: DatabaseUrl) -> None:
    async with open_database(database_url) as database:
        refused, _ = await asyncio.gather(process(database_url, WRITES), bump_often(database, WRITES))
        assert refused[0] == 1
        assert f"{DatabaseInUse.__name__}: {database_url.path}" in refused[1]
        assert await database.run(counts) == (WRITES, WRITES)
    assert await process(database_url, 1) == (0, "")


async def test_a_cancelled_unit_is_whole_or_not_at_all(database_url: DatabaseUrl) -> None:
    chance = random.Random(20)
    whole = 0
    async with open_database(database_url) as database:
        for _ in range(CANCELS):
            whole += await cancelled_after(database, chance.randrange(8))
            assert not await is_in_transaction(database)
        bumps, notes = await database.run(counts)
        await database.run(bump)
        assert await database.run(counts) == (bumps + 1, notes + 1)
    assert bumps == notes
    assert whole <= bumps < CANCELS


async def cancelled_after(database: Database, turns: int) -> bool:
    """Start a unit, cancel it after so many turns of the loop; tell whether it had ended by then."""
    async with asyncio.TaskGroup() as group:
        task = group.create_task(database.run(bump))
        for _ in range(turns):
            await asyncio.sleep(0)
        task.cancel()
    return not task.cancelled()


async def is_in_transaction(database: Database) -> bool:
    if isinstance(database, SqliteDatabase):
        writer = database._writer
        loop, answer = asyncio.get_running_loop(), asyncio.Event()
        seen: list[bool] = []

        def look() -> None:
            seen.append(writer._conn.in_transaction)
            loop.call_soon_threadsafe(answer.set)

        writer._tx.put_nowait((None, look))
        await answer.wait()
        return seen[0]
    assert isinstance(database, PostgresqlDatabase)
    async with database._pool.acquire() as connection:
        return bool(connection.is_in_transaction())
