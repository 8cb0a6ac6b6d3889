"""From the agenda to an open ballot, and who is offered it."""

from council.ballots.commands import OpenBallot, ReviewOpening, ShowMotion
from handlers.kit.callback import codec
from storage.unit_of_work import Units
from tests.handlers.ballots.at_phone import phone_of
from tests.handlers.conftest import Phone
from tests.sittings import CHAIR, SECRETARY, call_soon, convene


async def test_a_chair_opens_a_ballot_on_a_second_screen(phone: Phone, units: Units) -> None:
    await convene(units)
    _, motion_id = await call_soon(units)
    chair = phone_of(phone, CHAIR.chat_id or 0)
    await chair.tap(codec.write(ShowMotion(motion_id)))
    await chair.press("Дауыс беруді ашу")
    assert "Кворум: 4" in chair.screen.text
    await chair.press("Иә, ашамын")
    assert "Дауыс бергендер: 0 / 5" in chair.screen.text
    assert "Қарсымын" not in chair.screen.buttons
    await chair.press("Жаңарту")
    assert "Қарсымын" not in chair.screen.buttons, "there is one place for voting: the card"
    assert "Дауыс беру" in chair.screen.buttons


async def test_the_secretary_is_offered_neither_opening_nor_closing(phone: Phone, units: Units) -> None:
    await convene(units)
    _, motion_id = await call_soon(units)
    secretary = phone_of(phone, SECRETARY.chat_id or 0)
    await secretary.tap(codec.write(ShowMotion(motion_id)))
    assert "Дауыс беруді ашу" not in secretary.screen.buttons
    for forged in (ReviewOpening(motion_id), OpenBallot(motion_id)):
        answered = await secretary.tap(codec.write(forged))
        assert [sent.method for sent in answered] == ["answerCallbackQuery"]
    assert await units.run(lambda uow: uow.ballots.last_on(motion_id)) is None


async def test_back_from_a_motion_leads_to_the_item_of_the_agenda_it_belongs_to(phone: Phone, units: Units) -> None:
    await convene(units)
    _, motion_id = await call_soon(units)
    chair = phone_of(phone, CHAIR.chat_id or 0)
    await chair.tap(codec.write(ShowMotion(motion_id)))
    await chair.press("Артқа")
    assert "1. Жылдық жоспар туралы" in chair.screen.text
    await chair.press("Артқа")
    assert "Күн тәртібі" in chair.screen.text
