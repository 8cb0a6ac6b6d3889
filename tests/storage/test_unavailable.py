"""A server that is there and takes nothing is no fault of what it was asked to keep."""

from urllib.parse import urlsplit

import asyncpg
import pytest

from storage.engine import Engine
from storage.errors import StorageUnavailable
from storage.postgresql import PostgresqlDatabase
from storage.sealing import Seal
from storage.unit_of_work import Units
from storage.url import DatabaseUrl
from tests.databases import Clock
from tests.storage.test_waiting import add, kept

pytestmark = pytest.mark.parametrize(
    "engine", [pytest.param(Engine.POSTGRESQL, marks=pytest.mark.postgres)], indirect=True
)


OTHERS_END = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'kenes'"


async def tell(url: DatabaseUrl, *orders: str) -> None:
    """Give the server orders in this test's own database, and end all other connections to it."""
    connection = await asyncpg.connect(url.text)
    try:
        for order in (*orders, OTHERS_END):
            await connection.execute(order)
    finally:
        await connection.close()


async def test_a_server_that_only_reads_since_another_took_over_is_away(
    database_url: DatabaseUrl, units: Units
) -> None:
    name = urlsplit(database_url.text).path.lstrip("/")
    await units.run(lambda uow: add(uow, 1))
    await tell(database_url, f"ALTER DATABASE {name} SET default_transaction_read_only = on")
    for _ in range(3):  # the first finds its connection gone
        with pytest.raises(StorageUnavailable):
            await units.run(lambda uow: add(uow, 2))
    assert await kept(units) == [1]


async def test_a_server_that_lets_us_in_no_more_is_away(database_url: DatabaseUrl, clock: Clock) -> None:
    await tell(database_url, "CREATE ROLE guest LOGIN", "GRANT SELECT ON inbox TO guest")
    database = await PostgresqlDatabase.open(database_url.text.replace("//postgres:", "//guest:"))
    units = Units(database, clock, Seal("a secret of the tests"))
    assert await kept(units) == []
    await tell(database_url, "ALTER ROLE guest NOLOGIN")
    for _ in range(3):
        with pytest.raises(StorageUnavailable):
            await kept(units)
    await tell(database_url, "ALTER ROLE guest LOGIN")
    assert await kept(units) == []
    await database.close()
    await tell(database_url, "DROP OWNED BY guest", "DROP ROLE guest")
