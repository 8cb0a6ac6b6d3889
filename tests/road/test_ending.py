"""The program is told to stop while the delivery takes its turn: what that turn has claimed still leaves."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

from bot.api import BotApi
from bot.delivery.drawing import Drawing
from bot.delivery.pace import Limits
from bot.delivery.sender import Sender
from bot.nursery import Nursery
from bot.program import _drain
from council.identity import ChatId
from council.language import Language
from handlers.kit.context import House
from sandbox.server import Sandbox
from storage.engine import Database
from storage.sealing import Seal
from storage.unit_of_work import StoredUnit, Units
from tests.databases import Clock
from tests.road.rows import Reading

T = TypeVar("T")


class Slow(Units):
    """Units of a database that has committed and takes its time to say so."""

    def __init__(self, database: Database, clock: Clock) -> None:
        super().__init__(database, clock, Seal("a secret of the tests"))
        self.committed, self.answers = asyncio.Event(), asyncio.Event()

    async def run(self, work: Callable[[StoredUnit], Awaitable[T]]) -> T:
        done = await super().run(work)
        self.committed.set()
        await self.answers.wait()
        return done


async def test_what_was_just_claimed_when_the_program_is_told_to_stop_still_leaves(
    database: Database, units: Units, clock: Clock, sandbox: Sandbox, api: BotApi, house: House
) -> None:
    slow, nursery = Slow(database, clock), Nursery()
    sender = Sender(slow, api, Drawing(house, Language.KK), Limits(), nursery)
    await sandbox.client.start(1)
    body = {"chat_id": 1, "text": "Жиналыс ертең"}
    await units.run(lambda uow: uow.outbox.put_rendered("sendMessage", body, chat_id=ChatId(1)))
    slow.answers.set()
    await sender._recover()
    slow.answers.clear()
    slow.committed.clear()
    nursery.serve("delivery", sender.serve)
    await slow.committed.wait()
    async with asyncio.TaskGroup() as group:
        group.create_task(_drain(nursery, sender))
        await asyncio.sleep(0)
        slow.answers.set()
    assert (await Reading(units).row())["state"] == "sent"
