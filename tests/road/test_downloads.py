"""A file that an update brings is fetched however Telegram puts us off, and its absence is no fault of the update."""

from dataclasses import replace
from typing import Any

import pytest
from telegram import Update

from bot import handling as handling_module
from bot.api import BotApi
from bot.handling import TRIES_MOST, Handling
from council.command import Command
from handlers.kit.context import Context
from handlers.kit.incoming import Kind
from handlers.kit.routes import Routes
from sandbox.server import Sandbox
from storage.unit_of_work import Units
from tests.road.parts import kept_one


class Attach(Command[None]):
    """Stands in for an appeal that gets an attachment."""


@pytest.fixture
def fetched(routes: Routes, monkeypatch: pytest.MonkeyPatch) -> list[bytes | None]:
    """What the route found."""
    found: list[bytes | None] = []
    monkeypatch.setattr(handling_module, "DOWNLOAD_PAUSE", 0.0)

    async def attach(_: Update, context: Context[None]) -> None:
        assert context.incoming.raw_message is not None
        found.append(context.ready.downloaded(context.incoming.raw_message["document"]["file_id"]))

    routes.kind(Kind.MEDIA, Attach)(attach)
    return found


REFUSALS = [
    {"code": 429, "description": "Too Many Requests: retry after 1", "parameters": {"retry_after": 1}},
    {"code": 500, "description": "Internal Server Error: restart"},
]


@pytest.mark.parametrize("refusal", REFUSALS)
async def test_a_file_is_fetched_once_telegram_gives_it(
    units: Units,
    handling: Handling,
    sandbox: Sandbox,
    api: BotApi,
    fetched: list[bytes | None],
    refusal: dict[str, Any],
) -> None:
    await sandbox.client.send_document(1, 1, b"%PDF", name="a.pdf")
    row = await kept_one(units, (await api.call("getUpdates", {}))[0])
    await sandbox.client.fault("getFile", **refusal)
    await handling.handle(replace(row, tries=TRIES_MOST - 1))
    assert fetched == [b"%PDF"]
