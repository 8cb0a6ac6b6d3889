"""A vote as people see it: cards, toasts, pages, receipts, in every language."""

from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction

import pytest

from bot.delivery.drawing import Drawing
from council.ballots.commands import (
    BallotPage,
    CastVote,
    Closing,
    MotionPage,
    OpenBallot,
    Opening,
    Receipt,
    Receipts,
    ReviewOpening,
    ShowBallot,
    ShowMotion,
    Silent,
)
from council.ballots.measure import Electorate, Option, Result, Tally
from council.ballots.model import Ballot, BallotState, Motion, Standing
from council.ballots.rules import outcome_of, rule_of
from council.bodies.model import Body
from council.identity import AgendaItemId, BallotId, Instant, MeetingId, MembershipId, MotionId, PersonId
from council.language import Language
from council.notices.model import Subject
from council.pages import Page
from council.profiles.model import Base, Majority
from handlers.ballots.closed_notice import closed
from handlers.ballots.closing_view import closing_screen
from handlers.ballots.motion_view import motion_screen
from handlers.ballots.opening_view import opening_screen
from handlers.ballots.receipts_view import receipts_screen
from handlers.ballots.view import ballot_screen
from handlers.kit.callback import codec
from handlers.kit.context import House
from handlers.kit.notices import Reader, Told
from handlers.kit.screen import TEXT_MOST, Screen, rendered
from locales.words import Words
from storage.profiles import shipped_profiles
from storage.unit_of_work import StoredUnit, Units
from tests.databases import NOON
from tests.handlers.conftest import Phone
from tests.sittings import CHAIR, COUNCIL_NAMES, GROUP, KST, SECRETARY, call_meeting, convene, open_ballot

BODY = Body(KST, "KST", "regional_public_council", COUNCIL_NAMES, seats=21)
MOTION = Motion(MotionId(3), MeetingId(1), AgendaItemId(2), KST, "Жоспар <бекітілсін> " * 70)
RULE = rule_of(shipped_profiles().profile("regional_public_council"))
OPEN = Ballot(
    BallotId(4), MOTION.id, KST, 7, BallotState.OPEN, RULE, Electorate(21, 20, 20), MembershipId(10), Instant(NOON)
)
ORDINARY, TIED = Tally(10, 3, 2), Tally(7, 7)
CLOSED = replace(OPEN, state=BallotState.CLOSED, outcome=outcome_of(RULE, ORDINARY, OPEN.electorate))
PAGE = BallotPage(OPEN, MOTION, BODY, 12, Standing.VOTING, Option.YES, Instant(NOON), has_voted=True)
RECEIPT = Receipt(BallotId(4), 7, COUNCIL_NAMES, MOTION.text, Option.NO, Instant(NOON), 2, None)


def outcomes() -> list[Screen]:
    bases = [replace(RULE, majority=Majority(base, RULE.majority.share, is_strict=False)) for base in Base]
    bases.append(replace(RULE, majority=Majority(Base.CAST, Fraction(1), is_strict=False)))
    found = [outcome_of(rule, ORDINARY, OPEN.electorate) for rule in bases]
    found += [
        outcome_of(RULE, counts, OPEN.electorate, casting=Option.YES) for counts in (TIED, Tally(5), Tally(3, 12))
    ]
    return [ballot_screen(replace(PAGE, ballot=replace(CLOSED, outcome=outcome))) for outcome in found]


def silent(count: int) -> tuple[Silent, ...]:
    return tuple(Silent(MembershipId(n), PersonId(n), f"Ұзын Аты Әкесінің {n}", is_there=True) for n in range(count))


def away(count: int) -> tuple[Silent, ...]:
    return tuple(replace(each, is_there=False) for each in silent(count))


def screens() -> list[Screen]:
    facts = {
        "body": {"kk": "а", "ru": "б", "en": "c"},
        "number": 7,
        "result": "no_quorum",
        "yes": 1,
        "no": 0,
        "abstain": 0,
    }
    reader = Reader(GROUP, Language.KK, None, House({}, "kenes_bot", "", ""))
    return [
        ballot_screen(PAGE),
        ballot_screen(replace(PAGE, own=None, has_voted=False)),
        ballot_screen(replace(PAGE, standing=Standing.ADVISORY)),
        ballot_screen(replace(PAGE, standing=None)),
        ballot_screen(replace(PAGE, ballot=CLOSED, own=None, has_voted=False)),
        *outcomes(),
        motion_screen(MotionPage(MOTION, BODY, None)),
        motion_screen(MotionPage(MOTION, BODY, OPEN)),
        motion_screen(MotionPage(MOTION, BODY, CLOSED)),
        opening_screen(Opening(MOTION, BODY, 20, 14)),
        closing_screen(Closing(OPEN, MOTION, BODY, 0, silent(200))),
        closing_screen(Closing(OPEN, MOTION, BODY, 20, ())),
        closing_screen(Closing(OPEN, MOTION, BODY, 0, (*silent(200), *away(40)))),
        closing_screen(Closing(OPEN, MOTION, BODY, 15, away(5))),
        receipts_screen(Receipts(((BallotId(4), 7),), Page((RECEIPT,) * 6, 2, 18))),
        receipts_screen(Receipts((), Page(tuple(replace(RECEIPT, result=result) for result in Result), 1, 3))),
        receipts_screen(Receipts((), Page((), 1, 0))),
        closed(Told(Subject("ballot", 4), facts), reader),
    ]


@pytest.mark.parametrize("language", Language)
def test_every_screen_of_a_ballot_is_said_in_every_language_and_fits_a_message(
    words: Mapping[Language, Words], language: Language
) -> None:
    for shown in screens():
        body = rendered(shown, words[language])
        assert len(body["text"]) <= TEXT_MOST
        labels = [button["text"] for row in body.get("reply_markup", {}).get("inline_keyboard", []) for button in row]
        assert all(len(label) <= 28 for label in labels)


def test_a_motion_cannot_smuggle_markup_into_a_card(words: Mapping[Language, Words]) -> None:
    assert "&lt;бекітілсін&gt;" in rendered(ballot_screen(PAGE), words[Language.KK])["text"]


def test_before_the_close_no_screen_tells_which_way_the_votes_go(words: Mapping[Language, Words]) -> None:
    said = rendered(ballot_screen(PAGE), words[Language.RU])["text"]
    assert "Проголосовали: 12 из 20" in said
    assert "против" not in said


def test_before_the_close_those_who_have_not_come_are_counted_and_not_waited_for(
    words: Mapping[Language, Words],
) -> None:
    some = rendered(closing_screen(Closing(OPEN, MOTION, BODY, 14, (*silent(1), *away(5)))), words[Language.RU])["text"]
    assert "Ещё не проголосовали:\nҰзын Аты Әкесінің 0\nНе отметились на заседании: 5" in some
    none = rendered(closing_screen(Closing(OPEN, MOTION, BODY, 15, away(5))), words[Language.RU])["text"]
    assert "Все присутствующие проголосовали.\nНе отметились на заседании: 5" in none


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


def phone_of(phone: Phone, telegram_id: int) -> Phone:
    return replace(phone, telegram_id=telegram_id, chat={"id": telegram_id, "type": "private"}, sent=[])


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


async def test_a_chair_opens_a_ballot_on_a_second_screen(phone: Phone, units: Units) -> None:
    await convene(units)
    _, motion_id = await call_meeting(units)
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
    _, motion_id = await call_meeting(units)
    secretary = phone_of(phone, SECRETARY.chat_id or 0)
    await secretary.tap(codec.write(ShowMotion(motion_id)))
    assert "Дауыс беруді ашу" not in secretary.screen.buttons
    for forged in (ReviewOpening(motion_id), OpenBallot(motion_id)):
        answered = await secretary.tap(codec.write(forged))
        assert [sent.method for sent in answered] == ["answerCallbackQuery"]
    assert await units.run(lambda uow: uow.ballots.last_on(motion_id)) is None


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


async def shown_as(units: Units, message_id: int) -> None:
    """Act as if delivery had shown every card, each as this message of its chat."""

    async def show(uow: StoredUnit) -> None:
        for dirty in await uow.delivery.dirty_cards((), 1000):
            await uow.delivery.card_shown(dirty, "digest", message_id)

    await units.run(show)


@pytest.mark.parametrize(("present", "offered"), [(13, ReviewOpening), (14, OpenBallot)])
def test_opening_is_offered_only_with_a_quorum(present: int, offered: type[object]) -> None:
    shown = opening_screen(Opening(MOTION, BODY, 20, 14, present=present, counted=present))
    assert isinstance(shown.rows[0][0].command, offered)


async def test_back_from_a_motion_leads_to_the_item_of_the_agenda_it_belongs_to(phone: Phone, units: Units) -> None:
    await convene(units)
    _, motion_id = await call_meeting(units)
    chair = phone_of(phone, CHAIR.chat_id or 0)
    await chair.tap(codec.write(ShowMotion(motion_id)))
    await chair.press("Артқа")
    assert "1. Жылдық жоспар туралы" in chair.screen.text
    await chair.press("Артқа")
    assert "Күн тәртібі" in chair.screen.text


def test_the_review_says_how_many_of_those_present_count_towards_the_quorum(words: Mapping[Language, Words]) -> None:
    shown = opening_screen(Opening(MOTION, BODY, 19, 14, present=14, recused=1, counted=13))
    assert isinstance(shown.rows[0][0].command, ReviewOpening)
    said = rendered(shown, words[Language.RU])["text"]
    assert "Отметились: 14.\nВ кворум входят: 13" in said
