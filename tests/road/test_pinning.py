"""The card of a sitting is pinned in its group once it stands there, and taken down at the end."""

import pytest

from bot.delivery.claiming import Room, Turn
from bot.delivery.drawing import Drawing, Leaving
from bot.delivery.outcome import NotPinned, Outcome, Sent
from bot.delivery.settling import Answered
from council.chats.model import BotStatus, Chat, ChatKind
from council.language import Language
from council.notices.model import Subject
from council.ports import UnitOfWork
from handlers.kit import cards
from handlers.kit.context import House
from handlers.kit.screen import Screen, screen
from locales.text import Text
from storage.unit_of_work import StoredUnit, Units
from tests.sittings import GROUP, convene

CARD = Subject("appeal", 1)


@pytest.fixture
def drawing(house: House, monkeypatch: pytest.MonkeyPatch) -> Drawing:
    async def draw(uow: UnitOfWork, subject_id: int, viewer: cards.Viewer) -> Screen:
        return screen(Text("fault-alert", {"reference": str(subject_id)}))

    monkeypatch.setitem(cards._DRAWINGS, "appeal", draw)
    return Drawing(house, Language.KK)


async def stand(units: Units, *, may_pin: bool = True) -> None:
    await convene(units)
    hall = Chat(GROUP, ChatKind.GROUP, "Hall", BotStatus.ADMINISTRATOR, may_send=True, may_pin=may_pin)

    async def unit(uow: StoredUnit) -> None:
        await uow.chats.save_chat(hall)
        await uow.cards.show(CARD, GROUP)
        await uow.cards.pin(CARD)

    await units.run(unit)


async def next_call(units: Units, drawing: Drawing, *after: tuple[Leaving, Outcome]) -> Leaving | None:
    answered = [Answered(leaving, outcome) for leaving, outcome in after]
    left = await units.run(Turn(drawing, answered, Room(0, 10, ())))
    return left[0] if left else None


async def pinned(units: Units, drawing: Drawing) -> Leaving:
    card = await next_call(units, drawing)
    assert card is not None
    pin = await next_call(units, drawing, (card, Sent(77)))
    assert pin is not None
    return pin


async def test_the_pin_follows_the_card(units: Units, drawing: Drawing) -> None:
    await stand(units)
    pin = await pinned(units, drawing)
    assert (pin.method, pin.body) == ("pinChatMessage", {"chat_id": GROUP, "message_id": 77})
    assert await next_call(units, drawing, (pin, Sent())) is None


async def test_asking_twice_pins_once(units: Units, drawing: Drawing) -> None:
    await stand(units)
    pin = await pinned(units, drawing)
    await units.run(lambda uow: uow.cards.pin(CARD))
    assert await next_call(units, drawing, (pin, Sent())) is None


async def test_at_the_end_the_card_is_taken_down(units: Units, drawing: Drawing) -> None:
    await stand(units)
    pin = await pinned(units, drawing)
    await units.run(lambda uow: uow.cards.unpin(CARD))
    down = await next_call(units, drawing, (pin, Sent()))
    assert down is not None
    assert (down.method, down.body) == ("unpinChatMessage", {"chat_id": GROUP, "message_id": 77})


async def test_without_the_right_nothing_is_pinned(units: Units, drawing: Drawing) -> None:
    await stand(units, may_pin=False)
    card = await next_call(units, drawing)
    assert card is not None
    assert await next_call(units, drawing, (card, Sent(77))) is None


async def test_a_right_that_was_lost_meanwhile_alarms_nobody(units: Units, drawing: Drawing) -> None:
    await stand(units)
    pin = await pinned(units, drawing)
    assert await next_call(units, drawing, (pin, NotPinned())) is None


async def test_a_card_that_was_deleted_is_sent_and_pinned_anew(units: Units, drawing: Drawing) -> None:
    await stand(units)
    pin = await pinned(units, drawing)
    assert await next_call(units, drawing, (pin, Sent())) is None
    await units.run(lambda uow: uow.cards.renew(CARD))
    again = await next_call(units, drawing)
    assert again is not None
    pin = await next_call(units, drawing, (again, Sent(88))) or again
    assert (pin.method, pin.body["message_id"]) == ("pinChatMessage", 88)
