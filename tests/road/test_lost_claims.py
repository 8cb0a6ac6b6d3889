"""A connection that breaks as a claim is committed: nobody knows of it, and what was claimed leaves all the same."""

import pytest

from bot.api import BotApi
from bot.delivery.drawing import Drawing
from bot.delivery.pace import Limits
from bot.delivery.sender import Sender
from bot.nursery import Nursery
from council.identity import ChatId
from council.language import Language
from handlers.kit.context import House
from sandbox.server import Sandbox
from storage.engine import Engine
from storage.unit_of_work import Units
from tests.road.cutting import Wire

pytestmark = pytest.mark.parametrize(
    "engine", [pytest.param(Engine.POSTGRESQL, marks=pytest.mark.postgres)], indirect=True
)


async def test_a_message_that_was_claimed_unknown_to_us_leaves_all_the_same(
    wired: Units, wire: Wire, sandbox: Sandbox, api: BotApi, house: House
) -> None:
    nursery = Nursery()
    sender = Sender(wired, api, Drawing(house, Language.KK), Limits(), nursery)
    body = {"chat_id": 1, "text": "Жиналыс ертең"}
    await sandbox.client.start(1)
    await wired.run(lambda uow: uow.outbox.put_rendered("sendMessage", body, chat_id=ChatId(1)))
    wire.cut_at = 2  # the first is that of the recovery
    nursery.serve("delivery", sender.serve)
    assert await sandbox.client.wait_for(1, "Жиналыс ертең")
    await sender.finish(within=5)
    await nursery.stop(within=5)
