"""Goal O2: whatever breaks, `/ready` and the administrators hear of it in time."""

import io
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, closing
from pathlib import Path
from urllib.parse import urlsplit

import asyncpg
import pytest

from bot.observability.logs import set_up_logs
from bot.watch import alarms, rules, telegram
from storage.engine import Engine
from storage.url import DatabaseUrl
from tests.road.parts import message
from tests.security.conftest import logged  # noqa: F401  a fixture is had by importing it
from tests.trials.conftest import Note
from tests.trials.watching import Station, kill_task, station

Break = Callable[[Station], Awaitable[None]]


@asynccontextmanager
async def database_away(one: Station) -> AsyncIterator[None]:
    """Somebody else holds the SQLite file; the PostgreSQL server sends everybody away and lets nobody in."""
    if one.url.path is not None:
        with closing(sqlite3.connect(one.url.path, isolation_level=None)) as other:
            other.execute("BEGIN EXCLUSIVE")
            yield
        return
    name = urlsplit(one.url.text).path[1:]
    server = await asyncpg.connect(one.url.text.replace(f"/{name}?", "/postgres?"))
    await server.execute(f"ALTER DATABASE {name} ALLOW_CONNECTIONS false")
    await server.execute(f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'")
    try:
        yield
    finally:
        await server.execute(f"ALTER DATABASE {name} ALLOW_CONNECTIONS true")
        await server.close()


async def break_delivery(_: Station) -> None:
    kill_task("delivery")


async def break_lanes(_: Station) -> None:
    kill_task("lanes")


async def break_webhook(one: Station) -> None:
    kill_task("web")
    one.sandbox.world.updates.forge([message(1000 + n, "hello", person=n + 1) for n in range(120)])


async def break_backup(one: Station) -> None:
    """The folder is gone, and a file stands in its place."""
    folder = one.folder / "backups"
    folder.rename(one.folder / "elsewhere")
    folder.write_text("no folder")


async def break_clock(one: Station) -> None:
    one.move_clock(-60)


STANDS_STILL = {"sender": (break_delivery, "messages wait"), "webhook": (break_webhook, "updates pile up")}
STANDS_STILL_TOO = {"lanes": (break_lanes, "not handled in time")}
GOES_ON = {
    "backup": (break_backup, "last backup is too old"),
    "clock": (break_clock, "seconds off"),
    "unknown sends": (Station.send_into_silence, "unknown whether it arrived"),
}
EVERYTHING = ("database", *STANDS_STILL, *STANDS_STILL_TOO, *GOES_ON)


async def try_one(what: str, url: DatabaseUrl, folder: Path) -> str:
    """Break one part, and return how long it took until it was told."""
    async with station(url, folder) as one:
        if what == "database":
            return await _try_database(one)
        if what in GOES_ON:
            broken, words = GOES_ON[what]
            await broken(one)
            told_after = await one.until_told(words)
            assert await one.is_ready(), "the work goes on"
            return f"still ready, alarm after {told_after:.0f} s"
        broken, words = (STANDS_STILL | STANDS_STILL_TOO)[what]
        await broken(one)
        unready_after = await one.until_not_ready()
        told_after = await one.until_told(words) + unready_after
        return f"ready=false after {unready_after:.1f} s, alarm after {told_after:.0f} s"


async def _try_database(one: Station) -> str:
    async with database_away(one):
        unready_after = await one.until_not_ready()
        told_after = await one.until_told("the database takes nothing") + unready_after
    await one.until_ready()
    await one.until_told("the database answers again")
    return f"ready=false after {unready_after:.1f} s, alarm after {told_after:.0f} s, and said when it was over"


@pytest.fixture(autouse=True)
def quiet(logged: io.StringIO) -> None:  # noqa: F811  the fixture
    """Log as the program does: a traceback drawn with its variables takes longer than what is timed here."""
    set_up_logs(level="INFO", stream=logged)


@pytest.fixture
def haste(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same rules with short patience, so that every test run sees each of them."""
    monkeypatch.setattr(rules, "FAULTY_FOR", 0.5)
    monkeypatch.setattr(alarms, "LOOK_EVERY", 0.2)
    monkeypatch.setattr(alarms, "OVER_AFTER", 0.5)
    monkeypatch.setattr(telegram, "ASK_EVERY", 0.5)


@pytest.mark.parametrize("engine", [Engine.SQLITE], indirect=True)
@pytest.mark.parametrize("what", EVERYTHING)
async def test_a_broken_part_is_told(
    what: str, engine: Engine, database_url: DatabaseUrl, tmp_path: Path, haste: None
) -> None:
    assert "alarm" in await try_one(what, database_url, tmp_path)


@pytest.mark.trial
@pytest.mark.timeout(300)
@pytest.mark.parametrize("what", EVERYTHING)
async def test_a_broken_part_is_told_within_a_minute(
    what: str, engine: Engine, database_url: DatabaseUrl, tmp_path: Path, note: Note
) -> None:
    note("O2", engine, f"{what}: {await try_one(what, database_url, tmp_path)}", "5 s, 60 s")


async def test_an_alarm_is_said_once_and_once_when_it_is_over(
    engine: Engine, database_url: DatabaseUrl, tmp_path: Path, haste: None
) -> None:
    async with station(database_url, tmp_path) as one:
        for ended in (1, 2):
            one.move_clock(-60)
            await one.until_told("seconds off", times=ended)
            one.move_clock(0)
            await one.until_told("clock is right again", times=ended)
        assert len(await one.told("clock")) == 4
