"""One update to its end: handled once, or set aside after a few tries with everybody told (goals D2 and D4)."""

import asyncio
import sqlite3
from collections import Counter
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from cryptography.exceptions import InvalidTag
from telegram import Update

from bot import handling as handling_module
from bot.api import BotApi
from bot.handling import TRIES_MOST, Handling
from bot.inbox import keep
from council.command import Command
from handlers.kit.context import Context
from handlers.kit.incoming import Kind
from handlers.kit.routes import Routes
from handlers.kit.screen import screen
from locales.text import Text
from sandbox.server import Sandbox
from storage.engine import Engine
from storage.errors import StorageUnavailable
from storage.inbox import Kept
from storage.opening import open_database
from storage.sealing import Seal
from storage.sendings import Queued
from storage.unit_of_work import StoredUnit, Units
from storage.url import DatabaseUrl
from tests.databases import Clock
from tests.road.conftest import ADMINISTRATORS
from tests.road.parts import at_work, kept_one, lanes_on, message

CANARY = "canary-7f3a-Гүлнардың-сөзі"


class Say(Command[None]):
    """Stands in for whatever the routes below would lead to."""


class Listener:
    """Routes that note what they heard, refuse what they are told to, and fail on one text."""

    def __init__(self, routes: Routes) -> None:
        self.heard: Counter[str] = Counter()
        self.unavailable = 0
        routes.kind(Kind.TEXT, Say)(self.hear)
        routes.kind(Kind.MEDIA, Say)(self.fetch)

    async def hear(self, _: Update, context: Context[Any]) -> None:
        text = context.incoming.text
        self.heard[text] += 1
        if self.unavailable:
            self.unavailable -= 1
            raise StorageUnavailable("on purpose")
        await context.send(screen(Text("blank")))
        if CANARY in text:
            raise LookupError("on purpose")

    async def fetch(self, _: Update, context: Context[Any]) -> None:
        self.heard["fetch"] += 1
        assert context.incoming.raw_message is not None
        content = context.ready.downloaded(context.incoming.raw_message["document"]["file_id"])
        number = context.ready.worked_out("count", lambda: len(content))
        self.heard[f"{content!r} {number}"] += 1


@pytest.fixture
def listener(routes: Routes) -> Listener:
    return Listener(routes)


@pytest.fixture(autouse=True)
def hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(handling_module, "PAUSES", (0.0,))
    monkeypatch.setattr(handling_module, "DATABASE_PAUSE", 0.0)


async def outbox(units: Units) -> list[Queued]:
    return await units.run(lambda uow: uow.delivery.queued((), 1000))


async def test_an_update_is_handled_once_however_often_its_row_comes(
    units: Units, handling: Handling, listener: Listener
) -> None:
    row = await kept_one(units, message(1, "hello"))
    await asyncio.gather(*(handling.handle(row) for _ in range(5)))
    assert listener.heard == {"hello": 1}
    assert len(await outbox(units)) == 1


async def test_a_poison_update_is_set_aside_and_the_twenty_behind_it_are_done(
    units: Units, handling: Handling, listener: Listener
) -> None:
    kept = await keep(units, [message(1, CANARY), *(message(number, f"later {number}") for number in range(2, 22))])
    lanes = lanes_on(units, handling.handle)
    async with at_work(lanes):
        lanes.offer(kept)
    assert listener.heard.pop(CANARY) == TRIES_MOST <= 5
    assert listener.heard == {f"later {number}": 1 for number in range(2, 22)}
    letters = await units.run(lambda uow: uow.dead_letters.newest(10))
    assert [(letter.update_id, letter.body) for letter in letters] == [(1, kept[0].body)]
    told = [(row.kind, row.chat_id, row.facts) for row in await outbox(units) if row.kind]
    facts = {"reference": letters[0].reference}
    assert told == [("fault-told", 1, facts), *(("fault-alert", number, facts) for number in ADMINISTRATORS)]


async def test_what_a_failing_route_wrote_does_not_stay(units: Units, handling: Handling, listener: Listener) -> None:
    await handling.handle(await kept_one(units, message(1, CANARY)))
    assert {row.kind for row in await outbox(units)} == {"fault-told", "fault-alert"}


async def test_nothing_is_said_in_a_group_about_a_poison_update(
    units: Units, handling: Handling, listener: Listener, routes: Routes
) -> None:
    routes.kinds.clear()
    routes.kind(Kind.TEXT, Say, in_groups=True)(listener.hear)
    await handling.handle(await kept_one(units, message(1, CANARY, chat=-100)))
    assert [row.kind for row in await outbox(units)] == ["fault-alert"] * len(ADMINISTRATORS)


async def test_a_body_that_cannot_be_read_is_set_aside_too(units: Units, handling: Handling) -> None:
    row = await kept_one(units, {"update_id": 1, "message": "no object"})
    await handling.handle(row)
    await handling.handle(row)
    assert len(await units.run(lambda uow: uow.dead_letters.newest(10))) == 1
    assert await units.run(lambda uow: uow.inbox.lanes_waiting()) == []


async def test_tries_are_counted_across_restarts(units: Units, handling: Handling, listener: Listener) -> None:
    row = await kept_one(units, message(1, CANARY))
    for _ in range(TRIES_MOST - 1):
        await units.run(lambda uow: uow.inbox.failed(row.id))
    (again,) = await units.run(lambda uow: uow.inbox.waiting_in(row.lane, 0, 10))
    await handling.handle(again)
    assert listener.heard[CANARY] == 1
    assert len(await units.run(lambda uow: uow.dead_letters.newest(10))) == 1


async def test_a_database_that_takes_nothing_is_no_try(units: Units, handling: Handling, listener: Listener) -> None:
    listener.unavailable = 3 * TRIES_MOST
    await handling.handle(await kept_one(units, message(1, "patient")))
    assert listener.heard == {"patient": 3 * TRIES_MOST + 1}
    assert await units.run(lambda uow: uow.dead_letters.newest(10)) == []
    assert await units.run(lambda uow: uow.inbox.lanes_waiting()) == []


async def test_a_download_and_long_work_are_done_outside_and_the_unit_runs_again(
    units: Units, handling: Handling, listener: Listener, sandbox: Sandbox, api: BotApi
) -> None:
    await sandbox.client.send_document(1, 1, b"%PDF", name="a.pdf")
    row = await kept_one(units, (await api.call("getUpdates", {}))[0])
    await handling.handle(row)
    assert listener.heard == {"fetch": 3, "b'%PDF' 4": 1}
    assert await units.run(lambda uow: uow.inbox.done(row.id)) is False


@pytest_asyncio.fixture
async def buried(
    database_url: DatabaseUrl, clock: Clock, handling: Handling, listener: Listener
) -> AsyncIterator[Kept]:
    """A poison update in a database of its own file, closed again."""
    async with open_database(database_url) as database:
        units = Units(database, clock, Seal("the operator's own secret"))
        row = await kept_one(units, message(1, CANARY))
        await Handling(units, handling.router, handling.api, (), handling.committed).handle(row)
    yield row


@pytest.mark.parametrize("engine", [Engine.SQLITE], indirect=True)
@pytest.mark.usefixtures("buried")
def test_the_file_shows_nothing_of_a_dead_letter(database_url: DatabaseUrl) -> None:
    assert database_url.path is not None
    for path in database_url.path.parent.glob(f"{database_url.path.name}*"):
        assert CANARY.encode() not in path.read_bytes(), path.name
    with sqlite3.connect(database_url.path) as connection:
        connection.execute("VACUUM")
    connection.close()
    assert CANARY.encode() not in Path(database_url.path).read_bytes()


async def test_a_dead_letter_opens_with_its_key_and_no_other(
    database_url: DatabaseUrl, clock: Clock, buried: Kept
) -> None:
    async def newest(uow: StoredUnit) -> str:
        return (await uow.dead_letters.newest(1))[0].body

    async with open_database(database_url) as database:
        assert await Units(database, clock, Seal("the operator's own secret")).run(newest) == buried.body
        with pytest.raises(InvalidTag):
            await Units(database, clock, Seal("somebody else's secret")).run(newest)
