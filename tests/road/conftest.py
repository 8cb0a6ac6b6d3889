"""A house, a router of each test's own, and a handling over them."""

import tempfile
from collections.abc import AsyncIterator, Iterator, MutableMapping
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from structlog.testing import capture_logs

from bot.api import BotApi
from bot.handling import Handling
from bot.transport import AiohttpRequest
from bot.wiring import furnish
from council.identity import ChatId
from handlers.kit.callback import Codec
from handlers.kit.context import Context, House
from handlers.kit.router import Router
from handlers.kit.routes import Routes
from locales.loading import load_words
from sandbox.people import Person
from sandbox.server import Sandbox
from storage.postgresql import PostgresqlDatabase
from storage.sealing import Seal
from storage.unit_of_work import Units
from storage.url import DatabaseUrl
from tests.databases import Clock
from tests.road.cutting import Wire, wire_to

ADMINISTRATORS = (ChatId(901), ChatId(902))


@pytest.fixture(autouse=True)
def logged() -> Iterator[list[MutableMapping[str, Any]]]:
    """What was logged, unrendered: a drawn traceback takes longer than what failed."""
    with capture_logs() as lines:
        yield lines


@pytest.fixture(scope="session")
def house() -> House:
    furnish()
    return House(load_words(), "kenes_bot", "Әкімдік", "kenes@example.kz")


@pytest.fixture
def routes() -> Routes:
    return Routes(Codec())


@pytest.fixture
def router(routes: Routes, house: House) -> Router:
    async def nobody_claims(_: Context[Any]) -> bool:
        return False

    return Router(routes, house, nobody_claims)


@pytest_asyncio.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    async with Sandbox(people=[Person(1, "Гүлнар", "citizen", "kk")]) as playing:
        yield playing


@pytest_asyncio.fixture
async def api(sandbox: Sandbox) -> AsyncIterator[BotApi]:
    async with AiohttpRequest() as request:
        yield BotApi(request, sandbox.url, sandbox.token)


@pytest.fixture
def handling(units: Units, router: Router, api: BotApi) -> Handling:
    return Handling(units, router, api, ADMINISTRATORS, committed=lambda: None)


@pytest_asyncio.fixture
async def wire(database_url: DatabaseUrl) -> AsyncIterator[Wire]:
    with tempfile.TemporaryDirectory() as folder:
        async with wire_to(database_url, Path(folder)) as laid:
            yield laid


@pytest_asyncio.fixture
async def wired(wire: Wire, clock: Clock) -> AsyncIterator[Units]:
    """Units on a PostgreSQL server at the end of a wire that can be cut."""
    database = await PostgresqlDatabase.open(wire.url)
    yield Units(database, clock, Seal("a secret of the tests"))
    await database.close()
