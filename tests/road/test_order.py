"""What is written to a chat leaves in its order, whatever put the first of it off; only long waits let others pass."""

from dataclasses import replace

import pytest

from bot.delivery.outcome import Outcome, RetryLater, Unknown, Unsent
from bot.delivery.settling import Answered
from council.notices.model import Lane
from handlers.kit.context import House
from storage.unit_of_work import Units
from tests.databases import Clock
from tests.road.chats import Chat


@pytest.fixture
def chat(units: Units, house: House) -> Chat:
    return Chat(units, house)


@pytest.mark.parametrize(("outcome", "seconds"), [(RetryLater(40), 40), (Unsent("refused"), 1), (Unknown("lost"), 1)])
async def test_the_second_message_waits_for_the_first(chat: Chat, clock: Clock, outcome: Outcome, seconds: int) -> None:
    await chat.put("first")
    await chat.put_off(outcome, 1, clock)
    await chat.put("second")
    assert await chat.sent() == []
    clock.advance(seconds)
    assert (await chat.sent(), await chat.sent()) == (["first"], ["second"])


async def test_a_message_that_always_fails_holds_up_nobody_for_long(chat: Chat, clock: Clock) -> None:
    await chat.put("first")
    await chat.put_off(Unknown("refused"), 6, clock)
    await chat.put("second")
    assert await chat.sent() == ["second"]


async def test_a_reply_does_not_wait_for_a_broadcast_that_was_put_off(chat: Chat, clock: Clock) -> None:
    await chat.put("broadcast", Lane.BROADCAST)
    await chat.put_off(Unsent("refused"), 1, clock)
    await chat.put("reply")
    assert await chat.sent() == ["reply"]


async def test_an_edit_that_was_put_off_brings_no_older_screen_back(chat: Chat, clock: Clock) -> None:
    await chat.put("page 1", message_id=5)
    await chat.put("another message", message_id=6)
    await chat.put_off(Unknown("refused"), 6, clock)
    await chat.put("page 2", message_id=5)
    assert (await chat.sent(), await chat.sent()) == (["another message"], ["page 2"])
    clock.advance(600)
    assert await chat.sent() == []


async def test_a_message_waits_through_an_outage_of_weeks(chat: Chat, clock: Clock) -> None:
    await chat.put("notice")
    (one,) = await chat.turn()
    await chat.turn(Answered(replace(one, of=replace(one.of, tries=1100)), Unsent("no network")))
    clock.advance(600)
    assert await chat.sent() == ["notice"]
