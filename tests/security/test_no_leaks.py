"""Goal B6: the whole program at DEBUG, with everything going wrong at once, logs no secret and nobody's words."""

from __future__ import annotations

import io
import json
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

import pytest
import pytest_asyncio
from telegram import Update

from bot.clock import clock
from bot.nursery import Nursery
from bot.observability.logs import set_up_logs
from bot.program import Program
from bot.settings import Settings
from bot.wiring import furnish
from council.menu import OpenMenu
from handlers.kit.context import Context
from handlers.kit.routes import Route, routes
from sandbox.client import Client
from sandbox.people import Person
from sandbox.server import Sandbox
from storage.opening import open_database
from storage.sealing import Seal
from storage.unit_of_work import StoredUnit, Units
from storage.url import DatabaseUrl
from tests.security.digest import rows

TOKEN = "987654321:AAHcanary-token_0123456789abcdefghij"
SECRET = "a canary that seals dead letters"
PHONE, IIN = "+7 701 234 56 78", "900101300123"
NAME, LAST_NAME = "Канарейкагүл", "Сарыторғайқызы"
APPEAL, REASON = "Аулада құбыр жарылған, үш күннен бері су жоқ", "Қатыса алмаймын: балам ауырып қалды"
CANARIES = (
    TOKEN,
    quote(TOKEN, safe=""),
    SECRET,
    PHONE,
    IIN,
    NAME,
    LAST_NAME,
    APPEAL,
    REASON,
    "құбыр жарылған",
    "балам ауыр",
)
CITIZEN, ADMINISTRATOR = 1001, 1009
LAST_WORD = "Соңғы сөз"


@dataclass
class House:
    """The program at work, and what can be seen of it."""

    play: Client
    sandbox: Sandbox
    log: io.StringIO

    def events(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.log.getvalue().splitlines()]

    def leaks(self, *elsewhere: str) -> list[str]:
        seen = "\n".join((self.log.getvalue(), *elsewhere))
        return [canary for canary in CANARIES if canary in seen or json.dumps(canary)[1:-1] in seen]


async def crash(_: Update, context: Context[Any]) -> None:
    """Fail with what the person wrote in the error, in its cause and in local variables."""
    words, name = context.incoming.text, context.incoming.name
    try:
        raise KeyError(name)
    except KeyError as cause:
        raise ValueError(f"{words} {TOKEN} {PHONE} {IIN}") from cause


@pytest.fixture
def crashing_route(monkeypatch: pytest.MonkeyPatch) -> None:
    furnish()
    monkeypatch.setitem(routes.slashes, "crash", Route(crash, OpenMenu))


@pytest_asyncio.fixture
async def units(database_url: DatabaseUrl) -> AsyncIterator[Units]:
    async with open_database(database_url) as database:
        yield Units(database, clock, Seal(SECRET))


@pytest_asyncio.fixture
async def house(
    logged: io.StringIO, database_url: DatabaseUrl, units: Units, crashing_route: None
) -> AsyncIterator[House]:
    set_up_logs(level="DEBUG", secrets=[TOKEN, SECRET], stream=logged)
    people = [
        Person(CITIZEN, f"{NAME} {LAST_NAME}", "citizen", "kk", has_started=True),
        Person(ADMINISTRATOR, "Admin", "administrator", "en", has_started=True),
    ]
    async with Sandbox(people=people, token=TOKEN) as sandbox:
        settings = Settings(
            _env_file=None,
            bot_token=sandbox.token,
            api_url=sandbox.url,
            database_url=database_url.text,
            admins=frozenset({ADMINISTRATOR}),
            secret=SECRET,
            pace_per_second=1000,
            pace_per_chat=1000,
            pace_per_group=1000,
            person_at_once=1000,
            poll_timeout=1,
        )
        program, nursery = Program(settings, units), Nursery()
        nursery.start("program", program.run(_started))
        yield House(sandbox.client, sandbox, logged)
        program.stop()
        await nursery.settle()


async def _started(_: str) -> None:
    """Nothing is waited for."""


async def come_in(house: House) -> None:
    await house.play.start(CITIZEN)
    picker = await house.play.wait_for(CITIZEN, "Choose a language")
    await house.play.press(CITIZEN, CITIZEN, picker["message_id"], "Қазақша")
    await house.play.wait_for(CITIZEN, lambda message: "reply_markup" in message and "Choose" not in message["text"])


async def answered(house: House, text: str) -> dict[str, Any]:
    """Type, and see the next thing the bot says."""
    typed = await house.play.send_text(CITIZEN, CITIZEN, text)
    return await house.play.wait_for(CITIZEN, lambda message: message["from"]["is_bot"], 30, after=typed["message_id"])


async def test_a_crashing_route_is_told_by_a_number_and_nothing_else(
    house: House, capfd: pytest.CaptureFixture[str]
) -> None:
    await come_in(house)
    reply = await answered(house, f"/crash {APPEAL} {REASON}")
    alert = await house.play.wait_for(ADMINISTRATOR, "0000")
    assert [canary for canary in CANARIES if canary in reply["text"] + alert["text"]] == []
    events = house.events()
    [buried] = [event for event in events if event["event"] == "update_buried"]
    assert buried["reference"] in reply["text"]
    told = [event["exception"] for event in events if event["event"] == "update_failed"]
    assert len(told) == 4
    assert all("in crash" in story and "KeyError" in story and "ValueError" in story for story in told)
    assert house.leaks(*capfd.readouterr()) == []


async def test_poison_refusals_and_lost_answers_leak_nothing(
    house: House, units: Units, capfd: pytest.CaptureFixture[str]
) -> None:
    await come_in(house)
    sender = {"id": CITIZEN, "is_bot": False, "first_name": NAME, "last_name": LAST_NAME}
    chat = {"id": CITIZEN, "type": "private", "first_name": NAME}
    house.sandbox.world.updates.forge(
        [
            {"message": f"{APPEAL} {PHONE}"},
            {"message": {"message_id": 1, "from": sender, "chat": chat, "text": {"is": APPEAL}}},
            {"callback_query": {"id": 7, "from": [NAME], "data": {"is": REASON}}},
        ]
    )
    for code, description, parameters in (
        (400, f'Bad Request: can\'t parse entities: unsupported start tag "{APPEAL}" at byte offset 7', {}),
        (403, "Forbidden: bot was kicked from the group chat", {}),
        (429, "Too Many Requests: retry after 0", {"retry_after": 0}),
        (502, f"Internal Server Error at /bot{TOKEN}/sendMessage", {}),
        (0, "", {}),
    ):
        await house.play.fault(
            "sendMessage", code=code, description=description, parameters=parameters, chat_id=CITIZEN
        )
        await house.play.send_text(CITIZEN, CITIZEN, f"/status {IIN} {APPEAL}")
    await house.play.fault("getUpdates", code=502, description=f"Bad Gateway {TOKEN}")
    await house.play.share_contact(CITIZEN, CITIZEN)
    await house.play.send_text(CITIZEN, CITIZEN, f"/appeal {APPEAL} {PHONE} {IIN}")
    await house.play.send_text(CITIZEN, CITIZEN, f"/council {NAME} {LAST_NAME}")
    await answered(house, f"{LAST_WORD} {REASON}")
    events = {event["event"] for event in house.events()}
    assert {"update_failed", "poll_failed", "call_rejected", "unreadable_update"} <= events
    assert house.leaks(*capfd.readouterr(), await outside_the_bodies(units)) == []


async def outside_the_bodies(units: Units) -> str:
    """What the road keeps of errors; the words themselves stand in bodies until they are sent, or sealed."""

    async def look(uow: StoredUnit) -> str:
        outbox = await rows(uow.session, "SELECT error FROM outbox WHERE error IS NOT NULL")
        dead = await rows(uow.session, "SELECT reference, error, body FROM dead_letter")
        assert outbox
        assert dead
        return str([*outbox, *dead])

    return await units.run(look)
