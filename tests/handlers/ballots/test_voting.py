"""A vote as people see it: cards, toasts, pages, receipts."""

from council.ballots.commands import CastVote, ShowBallot
from council.ballots.measure import Option, Tally
from handlers.kit.callback import codec
from handlers.kit.context import House
from storage.unit_of_work import Units
from tests.handlers.ballots.at_phone import card, phone_of, shown_as
from tests.handlers.conftest import Phone
from tests.sittings import CHAIR, GROUP, SECRETARY, convene, open_ballot


async def test_one_tap_votes_and_the_card_says_so(phone: Phone, units: Units, house: House) -> None:
    member, *_ = await convene(units)
    ballot_id = await open_ballot(units)
    number = member.chat_id or 0
    voter = phone_of(phone, number)
    text, buttons = await card(units, house, ballot_id, number)
    assert "ещё не голосовали" in text
    assert buttons == ["За", "Против", "Воздерживаюсь"]
    await voter.tap(codec.write(CastVote(ballot_id, Option.YES)))
    assert voter.toast == "Дауысыңыз қабылданды: жақтаймын"
    assert [sent.method for sent in voter.sent] == ["answerCallbackQuery"]
    await voter.tap(codec.write(CastVote(ballot_id, Option.YES)))
    assert voter.toast == "Бұл дауысыңыз бұрыннан есепте: жақтаймын"
    text, _ = await card(units, house, ballot_id, number)
    assert "Ваш голос: <b>за</b>" in text


async def test_the_group_sees_the_turnout_and_then_the_result(phone: Phone, units: Units, house: House) -> None:
    sitting = await convene(units)
    ballot_id = await open_ballot(units)
    for actor in (CHAIR, *sitting):
        await phone_of(phone, actor.chat_id or 0).tap(codec.write(CastVote(ballot_id, Option.YES)))
    text, buttons = await card(units, house, ballot_id, GROUP)
    assert "Проголосовали: 5 из 5" in text
    assert buttons == ["Голосовать в личном чате"]
    chair = phone_of(phone, CHAIR.chat_id or 0)
    await chair.tap(codec.write(ShowBallot(ballot_id)))
    await chair.press("Дауыс беруді жабу")
    assert "Барлық мүше дауыс берді" in chair.screen.text
    await chair.press("Иә, жабамын")
    assert "жақтап – 5, қарсы – 0, қалыс қалғандар – 0" in chair.screen.text
    text, buttons = await card(units, house, ballot_id, GROUP)
    assert "Решение принято" in text
    assert buttons == []
    text, _ = await card(units, house, ballot_id, sitting[0].chat_id or 0)
    assert "Ваш голос: <b>за</b>. Подан:" in text


async def test_a_vote_after_the_close_is_answered_and_not_counted(phone: Phone, units: Units) -> None:
    member, *_ = await convene(units)
    ballot_id = await open_ballot(units)
    chair, voter = phone_of(phone, CHAIR.chat_id or 0), phone_of(phone, member.chat_id or 0)
    await chair.tap(codec.write(ShowBallot(ballot_id)))
    await chair.press("Дауыс беруді жабу")
    await chair.press("Иә, жабамын")
    await voter.tap(codec.write(CastVote(ballot_id, Option.NO)))
    assert "Дауыс беру жабылған" in voter.toast
    assert await units.run(lambda uow: uow.ballots.tally(ballot_id)) == Tally()


async def test_a_member_finds_an_open_ballot_and_later_the_receipt_under_my_votes(
    phone: Phone, units: Units, house: House
) -> None:
    member, *_ = await convene(units)
    ballot_id = await open_ballot(units)
    number = member.chat_id or 0
    voter = phone_of(phone, number)
    await shown_as(units, 70)
    await voter.type("/menu")
    await voter.press("Дауыстарым")
    await voter.press("№ 1: дауыс беру")
    left = voter.sent[-2]
    assert (left.method, left.body["message_id"]) == ("editMessageText", 70)
    assert (left.text, left.buttons) == ("№ 1 дауыс берудің карточкасы төменде.", {})
    _, buttons = await card(units, house, ballot_id, number)
    assert buttons == ["За", "Против", "Воздерживаюсь"], "the card comes anew, below the list"
    await voter.tap(codec.write(CastVote(ballot_id, Option.ABSTAIN)))
    await voter.type("/votes")
    assert "Дауысыңыз: <b>қалыс қаламын</b>" in voter.screen.text
    assert "№ 1: дауыс беру" not in voter.screen.buttons


async def test_the_link_on_the_groups_card_brings_the_members_own_card(
    phone: Phone, units: Units, house: House
) -> None:
    member, *_ = await convene(units)
    ballot_id = await open_ballot(units)
    number = member.chat_id or 0
    voter = phone_of(phone, number)
    await shown_as(units, 70)
    await voter.type(f"/start b_{ballot_id}")
    _, buttons = await card(units, house, ballot_id, number)
    assert buttons == ["За", "Против", "Воздерживаюсь"]
    await voter.type("/start b_forged")
    assert await units.run(lambda uow: uow.ballots.tally(ballot_id)) == Tally()


async def test_the_link_shows_whoever_has_no_vote_how_the_ballot_stands(phone: Phone, units: Units) -> None:
    await convene(units)
    ballot_id = await open_ballot(units)
    secretary = phone_of(phone, SECRETARY.chat_id or 0)
    await secretary.type(f"/start b_{ballot_id}")
    assert "Дауыс бергендер: 0 / 5" in secretary.screen.text
    assert "Дауыс беру" not in secretary.screen.buttons
