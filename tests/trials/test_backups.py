"""Goal S4 in its long form: a hundred backups while two hundred units a second are written."""

import asyncio
from pathlib import Path
from time import perf_counter

import pytest

from storage.backup_files import write_backup
from storage.engine import Database, Engine
from storage.restoring import look
from storage.url import DatabaseUrl
from tests.postgresql_tools import with_postgresql_tools
from tests.storage.counting import bump
from tests.trials.conftest import Note

BACKUPS, WRITES_PER_SECOND = 100, 200
SIZE = 50_000
"""Units written beforehand, so that a backup takes many slices."""


@pytest.mark.trial
@pytest.mark.timeout(1800)
async def test_a_hundred_backups_under_load_are_all_whole(
    database: Database,
    database_url: DatabaseUrl,
    engine: Engine,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    note: Note,
) -> None:
    with_postgresql_tools(monkeypatch)
    await asyncio.gather(*(database.run(bump) for _ in range(SIZE)))
    waits: list[float] = []
    async with asyncio.TaskGroup() as group:
        writing = group.create_task(write_steadily(database, waits))
        for _ in range(BACKUPS):
            path = tmp_path / "one.backup"
            path.unlink(missing_ok=True)
            await write_backup(database, database_url, path, lambda _done, _pages: None)
            await look(path, engine)
        writing.cancel()
    p99 = sorted(waits)[int(len(waits) * 0.99)] * 1000
    note("S4", engine, f"{BACKUPS} of {BACKUPS} whole, a write waits {p99:.0f} ms at p99", "100 of 100, p99 250 ms")


async def write_steadily(database: Database, waits: list[float]) -> None:
    while True:
        began = perf_counter()
        await database.run(bump)
        waits.append(perf_counter() - began)
        await asyncio.sleep(max(0.0, 1 / WRITES_PER_SECOND - waits[-1]))
