"""What Telegram will never accept lies with the dead letters, and whoever waits for a reply is told its number."""

import pytest

from bot.delivery.claiming import Room, Turn
from bot.delivery.drawing import Drawing
from bot.delivery.outcome import Rejected
from bot.delivery.settling import Answered
from council.identity import ChatId
from council.language import Language
from council.notices.model import Subject
from handlers.kit import cards
from handlers.kit.context import House
from handlers.kit.screen import Screen, screen
from locales.text import Text
from storage.unit_of_work import Units

WHY = Rejected("Bad Request: wrong file identifier/HTTP URL specified")
STAND = Subject("stand", 1)


@pytest.fixture
def drawing(house: House, monkeypatch: pytest.MonkeyPatch) -> Drawing:
    async def draw(_uow: object, _subject_id: int, _viewer: cards.Viewer) -> Screen:
        return screen(Text("blank"))

    monkeypatch.setitem(cards._DRAWINGS, STAND.noun, draw)
    return Drawing(house, Language.RU)


async def references(units: Units) -> list[str]:
    return [letter.reference for letter in await units.run(lambda uow: uow.dead_letters.newest(9))]


async def test_who_asked_for_a_file_of_another_bot_is_told_and_told_once(units: Units, drawing: Drawing) -> None:
    body = {"chat_id": 5, "document": "a file of another bot", "caption": "Report"}
    await units.run(lambda uow: uow.outbox.put_rendered("sendDocument", body, chat_id=ChatId(5)))
    (asked,) = await units.run(Turn(drawing, (), Room(0, 10, ())))
    (told,) = await units.run(Turn(drawing, [Answered(asked, WHY)], Room(0, 10, ())))
    assert await references(units) == ["out-000001"]
    assert "out-000001" in told.body["text"]
    assert await units.run(Turn(drawing, [Answered(told, WHY)], Room(0, 10, ()))) == []


async def test_a_card_that_cannot_be_shown_lies_with_the_dead_letters(units: Units, drawing: Drawing) -> None:
    await units.run(lambda uow: uow.cards.show(STAND, ChatId(-7)))
    (shown,) = await units.run(Turn(drawing, (), Room(0, 10, ())))
    assert await units.run(Turn(drawing, [Answered(shown, WHY)], Room(0, 10, ()))) == []
    (reference,) = await references(units)
    assert reference.startswith("card-")
