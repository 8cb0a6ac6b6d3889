"""Ballots of a sitting at the phone: an election, a recusal, a tie, hands in the room, secrecy."""

from collections.abc import Mapping

from council.ballots.commands import CastVote, RecordHand, SetSecrecy, ShowBallot, ShowMotion, ShowRoom, ShowTerms
from council.ballots.measure import Option, Tally
from council.language import Language
from handlers.kit.callback import codec
from handlers.kit.context import House
from locales.words import Words
from storage.unit_of_work import Units
from tests.ballots import close, put, rule, seat_of, sit, vote
from tests.handlers.ballots.at_phone import buttons_of, phone_of
from tests.handlers.conftest import Phone
from tests.sittings import CHAIR, SECRETARY, call_soon, convene, give


async def test_a_secretary_makes_the_motion_an_election_and_members_choose_on_their_cards(
    phone: Phone, units: Units, house: House
) -> None:
    first, second, *_ = await convene(units)
    _, motion_id = await call_soon(units)
    secretary, voter = phone_of(phone, SECRETARY.chat_id or 0), phone_of(phone, first.chat_id or 0)
    await secretary.tap(codec.write(ShowMotion(motion_id)))
    await secretary.press("Қалай шешіледі")
    await secretary.press("Не ұсынылады")
    await secretary.press("Сайлау")
    await secretary.press("Көпшілік дауыс")
    await secretary.press("Ең көп дауыс алған")
    await secretary.press("Кандидаттар")
    await secretary.press(f"+ Person {first.person_id}")
    await secretary.press(f"+ Person {second.person_id}")
    assert f"Person {second.person_id}" in secretary.screen.text
    ballot_id = await put(units, motion_id)
    labels = await buttons_of(units, house, ballot_id, first.chat_id or 0)
    names = [f"Person {first.person_id}", f"Person {second.person_id}", "Против всех", "Воздерживаюсь"]
    assert [label for label, _ in labels] == names
    await voter.tap(str(labels[1][1]))
    assert voter.toast == f"Дауысыңыз қабылданды: Person {second.person_id}"


async def test_a_member_steps_aside_on_a_second_screen_that_says_what_it_means(phone: Phone, units: Units) -> None:
    member, *_ = await convene(units)
    _, motion_id = await call_soon(units)
    aside = phone_of(phone, member.chat_id or 0)
    await aside.tap(codec.write(ShowMotion(motion_id)))
    await aside.press("Дауыс беруден бас тартамын")
    assert "құқылылар санына кірмейсіз" in aside.screen.text
    await aside.press("Туыстық")
    assert "Сіз дауыс беруден бас тарттыңыз: туыстық" in aside.screen.text
    await aside.press("Дауыс беремін")
    assert "бас тарттыңыз" not in aside.screen.text


async def test_a_tie_is_broken_on_the_card_of_whoever_presided_and_on_no_other(
    phone: Phone, units: Units, house: House
) -> None:
    first, second, third, _ = await convene(units)
    _, motion_id = await call_soon(units)
    ballot_id = await put(units, motion_id)
    await vote(units, ballot_id, [(CHAIR, Option.YES), (first, Option.YES), (second, Option.NO), (third, Option.NO)])
    await close(units, ballot_id)
    assert await buttons_of(units, house, ballot_id, first.chat_id or 0) == []
    (carried, data), _ = await buttons_of(units, house, ballot_id, CHAIR.chat_id or 0)
    chair = phone_of(phone, CHAIR.chat_id or 0)
    await chair.tap(str(data))
    assert carried == "Принято"
    assert "Төрағалық етушінің дауысы шешуші болып табылады: жақтаймын" in chair.screen.text


async def test_the_secretary_puts_a_hand_down_in_two_taps_and_the_chair_confirms_it(phone: Phone, units: Units) -> None:
    member, *others = await convene(units)
    _, motion_id = await sit(units, [CHAIR, *others], in_room=[member])
    ballot_id = await put(units, motion_id)
    secretary, chair = phone_of(phone, SECRETARY.chat_id or 0), phone_of(phone, CHAIR.chat_id or 0)
    await secretary.tap(codec.write(ShowBallot(ballot_id)))
    await secretary.press("Залдағы қолдар")
    await secretary.press(f"Person {member.person_id}")
    await secretary.press("Қарсымын")
    assert f"Person {member.person_id} – қарсымын" in secretary.screen.text
    await chair.tap(codec.write(ShowBallot(ballot_id)))
    assert "Залдағы қолдар" not in chair.screen.buttons
    await chair.press("Дауыс беруді жабу")
    assert "Иә, жабамын" not in chair.screen.buttons, "the list comes first"
    await chair.press("Тізім дұрыс")
    await chair.press("Иә, жабамын")
    assert "қарсы – 1" in chair.screen.text


async def test_a_secret_ballot_says_its_limits_before_the_one_press(
    phone: Phone, units: Units, house: House, words: Mapping[Language, Words]
) -> None:
    member, *_ = await convene(units)
    await rule(units, voting_is_secret_allowed=True)
    _, motion_id = await call_soon(units)
    await give(units, SECRETARY, SetSecrecy(motion_id, is_secret=True))
    review = phone_of(phone, CHAIR.chat_id or 0)
    await review.tap(codec.write(ShowMotion(motion_id)))
    await review.press("Дауыс беруді ашу")
    assert "10 адамнан аз болса" in review.screen.text
    ballot_id = await put(units, motion_id)
    voter = phone_of(phone, member.chat_id or 0)
    await voter.tap(codec.write(ShowBallot(ballot_id)))
    assert "Бір рет қана басуға болады" in voter.screen.text
    await voter.tap(codec.write(CastVote(ballot_id, Option.YES)))
    assert voter.toast == "Дауысыңыз қабылданды."
    await voter.tap(codec.write(ShowBallot(ballot_id)))
    assert "атыңызбен бірге жазылмайды" in voter.screen.text
    assert "Дауысымды өзгерту" not in voter.screen.buttons


async def test_forged_room_votes_and_terms_are_answered_and_change_nothing(phone: Phone, units: Units) -> None:
    member, *others = await convene(units)
    _, motion_id = await sit(units, [CHAIR, *others], in_room=[member])
    ballot_id = await put(units, motion_id)
    forger = phone_of(phone, others[0].chat_id or 0)
    for command in (RecordHand(ballot_id, seat_of(member), Option.YES), ShowRoom(ballot_id), ShowTerms(motion_id)):
        answered = await forger.tap(codec.write(command))
        assert [sent.method for sent in answered] == ["answerCallbackQuery"]
    assert await units.run(lambda uow: uow.ballots.tally(ballot_id)) == Tally()
