"""Ballots at the phone: whose it is, the card before them, the messages that show it."""

from dataclasses import replace

from bot.delivery.drawing import Drawing
from council.identity import BallotId, ChatId, PersonId
from council.language import Language
from handlers.ballots.card import ballot_card
from handlers.kit.cards import Viewer
from handlers.kit.context import House
from handlers.kit.screen import rendered
from storage.unit_of_work import StoredUnit, Units
from tests.handlers.conftest import Phone


def phone_of(phone: Phone, telegram_id: int) -> Phone:
    return replace(phone, telegram_id=telegram_id, chat={"id": telegram_id, "type": "private"}, sent=[])


async def card(units: Units, house: House, ballot_id: BallotId, chat_id: int) -> tuple[str, list[str]]:
    """The card as delivery would send it now: its text, and the labels of its buttons."""

    async def draw(uow: StoredUnit) -> tuple[str, list[str]]:
        dirty = await uow.delivery.dirty_cards((), 1000)
        found = next(each for each in dirty if (each.subject.id, each.chat_id) == (ballot_id, chat_id))
        leaving = await Drawing(house, Language.RU).card(uow, found, Language.RU)
        assert leaving is not None
        rows = leaving.body.get("reply_markup", {}).get("inline_keyboard", [])
        return leaving.body["text"], [button["text"] for row in rows for button in row]

    return await units.run(draw)


async def shown_as(units: Units, message_id: int) -> None:
    """Act as if delivery had shown every card, each as this message of its chat."""

    async def show(uow: StoredUnit) -> None:
        for dirty in await uow.delivery.dirty_cards((), 1000):
            await uow.delivery.card_shown(dirty, "digest", message_id)

    await units.run(show)


async def buttons_of(units: Units, house: House, ballot_id: BallotId, reader: int) -> list[tuple[str, object]]:
    """The card in somebody's private chat: what is pressed, and what it says."""
    viewer = Viewer(ChatId(reader), Language.RU, PersonId(reader), house)
    shown = await units.run(lambda uow: ballot_card(uow, ballot_id, viewer))
    assert shown is not None
    body = rendered(shown, house.words[Language.RU])
    rows = body.get("reply_markup", {}).get("inline_keyboard", [])
    return [(button["text"], button["callback_data"]) for row in rows for button in row]
