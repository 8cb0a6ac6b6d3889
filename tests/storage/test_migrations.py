"""Migrations: each version up, down and up again; old or new, never between, whoever is killed (goal S5)."""

import asyncio
import itertools
import os
import signal
from collections.abc import Callable
from pathlib import Path

import asyncpg
import pytest
import sqlalchemy

from storage.engine import Engine
from storage.errors import SchemaMismatch
from storage.migrate import VERSIONS, migrate, newest_revision, require_newest
from storage.opening import open_database
from storage.url import DatabaseUrl
from tests.storage.schemas import columns_of, schema_of

REVISIONS = sorted(path.name.split("_")[0] for path in VERSIONS.glob("[0-9]*.py"))
KILLS = 10
_numbers = itertools.count(1)
Fresh = Callable[[], DatabaseUrl]


@pytest.fixture
def fresh(engine: Engine, tmp_path: Path, request: pytest.FixtureRequest) -> Fresh:
    """Makes empty databases, one a call."""
    if engine is Engine.SQLITE:
        return lambda: DatabaseUrl.parse(f"sqlite:///{tmp_path / f'fresh{next(_numbers)}.db'}")
    server: str = request.getfixturevalue("postgresql_server")

    def create() -> DatabaseUrl:
        name = f"fresh_{next(_numbers)}"
        asyncio.run(_create(server, name))
        return DatabaseUrl.parse(server.replace("/postgres?", f"/{name}?"))

    return create


async def _create(server: str, name: str) -> None:
    connection = await asyncpg.connect(server)
    await connection.execute(f"CREATE DATABASE {name}")
    await connection.close()


def move(url: DatabaseUrl, revision: str = "head") -> None:
    asyncio.run(migrate(url, revision))


def test_each_version_goes_up_and_down_and_up_again(fresh: Fresh) -> None:
    url = fresh()
    move(url, "base")
    for below, revision in itertools.pairwise(["base", *REVISIONS]):
        before = schema_of(url)
        move(url, revision)
        after = schema_of(url)
        move(url, below)
        assert schema_of(url) == before, f"{revision} does not undo itself"
        move(url, revision)
        assert schema_of(url) == after, f"{revision} differs the second time"
    assert REVISIONS[-1] == newest_revision()
    assert (newest_revision(),) in schema_of(url)


@pytest.mark.postgres
def test_both_engines_have_the_same_columns(sqlite_template: Path, postgresql_template: str) -> None:
    postgresql = postgresql_template.replace("/postgres?", "/template?")
    assert columns_of(DatabaseUrl.parse(postgresql)) == columns_of(DatabaseUrl.parse(f"sqlite:///{sqlite_template}"))


def test_a_start_on_an_older_schema_is_refused_with_both_numbers(fresh: Fresh) -> None:
    url = fresh()
    move(url, "0002")

    async def start() -> None:
        async with open_database(url) as database:
            await require_newest(database)

    with pytest.raises(SchemaMismatch, match=f"0002 found, {newest_revision()} wanted"):
        asyncio.run(start())


@pytest.mark.parametrize("begun_at", ["base", "0002"])
def test_a_killed_migration_leaves_the_old_schema_or_the_new(fresh: Fresh, begun_at: str) -> None:
    whole, counted = fresh(), 0
    move(whole, begun_at)
    old = schema_of(whole)

    def count() -> None:
        nonlocal counted
        counted += 1

    listen(count)
    try:
        move(whole)
    finally:
        unlisten(count)
    new = schema_of(whole)
    seen = set()
    for number in range(KILLS // 2):
        url = fresh()
        move(url, begun_at)
        status = forked(lambda url=url, at=1 + number * counted // (KILLS // 2 - 1): killed_at(url, at))  # type: ignore[misc]  # bound now
        assert os.WIFSIGNALED(status) or number == KILLS // 2 - 1
        found = schema_of(url)
        assert found in (old, new)
        seen.add(found == new)
        move(url)
        assert schema_of(url) == new
    assert seen == {False, True}


def test_two_processes_that_migrate_at_once_both_find_it_done(fresh: Fresh) -> None:
    url = fresh()
    children = [begun(lambda: move(url)) for _ in range(2)]
    assert [os.waitpid(child, 0)[1] for child in children] == [0, 0]
    assert (newest_revision(),) in schema_of(url)


def listen(each: Callable[[], None]) -> None:
    """Call before every statement and every commit of a migration."""
    sqlalchemy.event.listen(sqlalchemy.Engine, "before_execute", _ignore(each))
    sqlalchemy.event.listen(sqlalchemy.Engine, "commit", _ignore(each))


def unlisten(each: Callable[[], None]) -> None:
    sqlalchemy.event.remove(sqlalchemy.Engine, "before_execute", _ignore(each))
    sqlalchemy.event.remove(sqlalchemy.Engine, "commit", _ignore(each))


_ignored: dict[Callable[[], None], Callable[..., None]] = {}


def _ignore(each: Callable[[], None]) -> Callable[..., None]:
    return _ignored.setdefault(each, lambda *_: each())


def killed_at(url: DatabaseUrl, step: int) -> None:
    steps = itertools.count(1)
    listen(lambda: os.kill(os.getpid(), signal.SIGKILL) if next(steps) == step else None)
    move(url)


def begun(work: Callable[[], None]) -> int:
    """Fork a process that does the work; its number."""
    child = os.fork()
    if child == 0:
        try:
            work()
        except BaseException:  # noqa: BLE001  # nothing of pytest may run on in the child
            os._exit(1)
        os._exit(0)
    return child


def forked(work: Callable[[], None]) -> int:
    return os.waitpid(begun(work), 0)[1]
