"""A database that does not answer is weather: each part says so in a line, without the places a fault would show."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from bot.hearing import Hearing
from bot.keeping.journal import Journal
from bot.keeping.keeper import Keeper
from bot.schedule import ticker
from bot.settings import Settings
from storage.engine import Database
from storage.unit_of_work import Units


def parts(units: Units, folder: Path) -> dict[str, Callable[[], Awaitable[None]]]:
    keeper = Keeper(units, Settings(), folder)
    tidy_up, _ = ticker(units, lambda: None).get_jobs()
    return {
        "hearing_not_noted": Hearing(units, lambda: None, None).heard,
        "journal_not_written": Journal(units, [folder / "erasures.jsonl"]).serve,
        "backup_failed": keeper.serve,
        "not_tidied": tidy_up.func,
    }


@pytest.mark.parametrize("event", ["hearing_not_noted", "journal_not_written", "backup_failed", "not_tidied"])
async def test_a_database_that_is_away_takes_a_line(
    units: Units, database: Database, tmp_path: Path, event: str
) -> None:
    await database.close()
    with capture_logs() as lines:
        async with asyncio.TaskGroup() as group:
            part = group.create_task(_run(parts(units, tmp_path)[event]))
            while not lines:  # noqa: ASYNC110  a line in the log is no event
                await asyncio.sleep(0)
            part.cancel()
    assert [(line["event"], "exc_info" in line) for line in lines] == [(event, False)]


async def _run(part: Callable[[], Awaitable[None]]) -> None:
    await part()
