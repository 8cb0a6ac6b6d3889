"""Answers that lead nowhere: buttons of a message that is gone, messages of a group that moved."""

from dataclasses import dataclass
from typing import Any

import pytest

from bot.delivery.claiming import Room, Turn
from bot.delivery.drawing import Drawing, Leaving
from bot.delivery.outcome import EditTargetGone, Migrated, Outcome
from bot.delivery.settling import Answered
from council.identity import ChatId
from council.language import Language
from council.notices.model import Policy
from handlers.kit.context import House
from storage.unit_of_work import Units

GROUP, SUPERGROUP = ChatId(-7), ChatId(-1007)


@dataclass
class Way:
    units: Units
    drawing: Drawing

    async def put(self, method: str, **body: Any) -> None:
        call = {"chat_id": GROUP, **body}
        await self.units.run(lambda uow: uow.outbox.put_rendered(method, call, chat_id=GROUP, policy=Policy.FREE))

    async def turn(self, *answered: Answered) -> list[Leaving]:
        return await self.units.run(Turn(self.drawing, answered, Room(0, 10, ())))

    async def answer(self, outcome: Outcome) -> list[Leaving]:
        return await self.turn(*[Answered(one, outcome) for one in await self.turn()])


@pytest.fixture
def way(units: Units, house: House) -> Way:
    return Way(units, Drawing(house, Language.RU))


async def test_buttons_of_a_message_that_is_gone_need_no_taking_away(way: Way, units: Units) -> None:
    await way.put("editMessageReplyMarkup", message_id=9)
    assert await way.answer(EditTargetGone()) == []
    assert await units.run(lambda uow: uow.dead_letters.newest(1)) == []


async def test_what_names_a_message_of_the_old_group_touches_none_of_the_new(way: Way) -> None:
    await way.put("pinChatMessage", message_id=9)
    await way.put("deleteMessage", message_id=9)
    await way.put("sendMessage", text="notice")
    (left,) = await way.answer(Migrated(SUPERGROUP))
    assert (left.method, left.chat_id) == ("sendMessage", SUPERGROUP)
