"""The real program on a real database, polled from the sandbox over HTTP, people played through its API."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from bot.nursery import Nursery
from bot.program import Program
from bot.settings import Settings
from bot.wiring import clock
from sandbox.people import Group, Person
from sandbox.server import Sandbox
from storage.opening import open_database
from storage.sealing import Seal
from storage.unit_of_work import Units
from storage.url import DatabaseUrl

CITIZEN, CHAIR, SECRETARY, MEMBER, ADMINISTRATOR = 1001, 1002, 1003, 1004, 1009
COUNCIL_GROUP = -500

PEOPLE = (
    Person(CITIZEN, "Гүлнар Сейітова", "citizen", "kk"),
    Person(CHAIR, "Ерлан Әбенов", "chair", "kk"),
    Person(SECRETARY, "Айгүл Нұрпейісова", "secretary", "kk"),
    Person(MEMBER, "Ольга Ким", "member", "ru"),
    Person(ADMINISTRATOR, "Admin", "administrator", "en"),
)


@pytest_asyncio.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    group = Group(COUNCIL_GROUP, "Кеңес", members={person.id: "member" for person in PEOPLE})
    async with Sandbox(people=PEOPLE, groups=[group]) as playing:
        yield playing


@pytest.fixture
def settings(sandbox: Sandbox, database_url: DatabaseUrl) -> Settings:
    """As an operator would set them, but for the pace: tests need not wait for Telegram's."""
    return Settings(
        _env_file=None,
        bot_token=sandbox.token,
        api_url=sandbox.url,
        database_url=database_url.text,
        admins=frozenset({ADMINISTRATOR}),
        operator_name="Қостанай облысы әкімдігі",
        operator_contact="kenes@example.kz",
        pace_per_second=1000,
        pace_per_chat=1000,
        pace_per_group=1000,
        poll_timeout=2,
    )


@pytest_asyncio.fixture
async def units(database_url: DatabaseUrl, settings: Settings) -> AsyncIterator[Units]:
    async with open_database(database_url) as database:
        yield Units(database, clock, Seal(settings.sealing_secret()))


@pytest_asyncio.fixture
async def house(units: Units, settings: Settings) -> AsyncIterator[Program]:
    """The program, running until the test ends."""
    program = Program(settings, units)
    nursery = Nursery()
    nursery.start("program", program.run(_started))
    yield program
    program.stop()
    await nursery.settle()


async def _started(username: str) -> None:
    """Nothing is waited for: the sandbox keeps updates until they are fetched."""


@pytest.fixture
def council_file() -> Path:
    return Path(__file__).parents[2] / "data" / "demo" / "council.toml"
