"""A connection that breaks as the server commits: what was written stands, although we were told that it failed."""

import tempfile
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from bot.inbox import keep
from storage.engine import Engine
from storage.errors import StorageUnavailable
from storage.postgresql import PostgresqlDatabase
from storage.sealing import Seal
from storage.unit_of_work import Units
from storage.url import DatabaseUrl
from tests.databases import Clock
from tests.road.cutting import Wire, wire_to
from tests.road.parts import message

pytestmark = pytest.mark.parametrize(
    "engine", [pytest.param(Engine.POSTGRESQL, marks=pytest.mark.postgres)], indirect=True
)


@pytest_asyncio.fixture
async def wire(database_url: DatabaseUrl) -> AsyncIterator[Wire]:
    with tempfile.TemporaryDirectory() as folder:
        async with wire_to(database_url, Path(folder)) as laid:
            yield laid


@pytest_asyncio.fixture
async def units(wire: Wire, clock: Clock) -> AsyncIterator[Units]:
    database = await PostgresqlDatabase.open(wire.url)
    yield Units(database, clock, Seal("a secret of the tests"))
    await database.close()


async def test_an_update_that_was_kept_unknown_to_us_is_handed_on_when_telegram_brings_it_again(
    units: Units, wire: Wire
) -> None:
    wire.cut_at = 1
    with pytest.raises(StorageUnavailable):
        await keep(units, [message(7, "an appeal")])
    assert [row.update_id for row in await keep(units, [message(7, "an appeal")])] == [7]
