"""Ballots of a sitting as people see them: terms, candidates, recusals, hands in the room, ties, secrecy."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import pytest

from council.ballots.choosing import choice_of
from council.ballots.commands import (
    Aside,
    CastVote,
    Closing,
    HandPage,
    MotionPage,
    Opening,
    Raised,
    Receipt,
    Receipts,
    RecordHand,
    Room,
    SetSecrecy,
    ShowBallot,
    ShowMotion,
    ShowRoom,
    ShowTerms,
    Silent,
    Slated,
    Terms,
)
from council.ballots.measure import Option, Slate, Tally
from council.ballots.model import BallotState, Candidate, Course, Purpose, Question, Recusal, RecusalReason, Secrecy
from council.ballots.requirement import MAJORITIES
from council.ballots.rules import outcome_of
from council.bodies.model import Member
from council.identity import BallotId, CandidateId, ChatId, Instant, MembershipId, PersonId
from council.language import Language
from council.notices.model import Subject
from council.pages import Page
from council.permissions.model import Role
from council.profiles.model import Voting
from handlers.ballots.candidates_view import candidates_screen
from handlers.ballots.card import ballot_card
from handlers.ballots.closed_notice import closed
from handlers.ballots.closing_view import closing_screen
from handlers.ballots.majorities_view import OFFERED, majorities_screen
from handlers.ballots.motion_view import motion_screen
from handlers.ballots.notices import hand, recused, reminder, room_waits, tied
from handlers.ballots.opening_view import opening_screen
from handlers.ballots.receipts_view import receipts_screen
from handlers.ballots.recusal_view import reasons_screen, recusal_screen
from handlers.ballots.recusals_view import recusals_screen
from handlers.ballots.room_view import hand_screen, room_screen
from handlers.ballots.terms_view import purposes_screen, terms_screen
from handlers.ballots.times_view import times_screen
from handlers.ballots.view import ballot_screen
from handlers.kit.callback import codec
from handlers.kit.cards import Viewer
from handlers.kit.context import House
from handlers.kit.notices import Reader, Told
from handlers.kit.screen import TEXT_MOST, Screen, rendered
from locales.words import Words
from storage.unit_of_work import Units
from tests.ballots import close, put, rule, seat_of, sit, vote
from tests.databases import NOON
from tests.handlers.conftest import Phone
from tests.handlers.test_ballots import BODY, CLOSED, MOTION, OPEN, PAGE, RULE, phone_of
from tests.sittings import CHAIR, GROUP, SECRETARY, call_meeting, convene, give

SEAT = MembershipId(10)
CANDIDATES = tuple(
    Candidate(CandidateId(2**62 + number), MOTION.id, SEAT, f"Ұзынәлиева Аты Әкесінің-{number}", number)
    for number in range(6)
)
IDS = [candidate.id for candidate in CANDIDATES]
ELECTING = replace(MOTION, purpose=Purpose.ELECT)
AT_SITTING = replace(OPEN, course=Course(needs_presence=True), closes_at=Instant(NOON))
CHOOSING = replace(AT_SITTING, course=Course(question=Question.CHOICE, round=2, needs_presence=True))
SECRET = replace(OPEN, course=Course(secrecy=Secrecy.SECRET, secret_least=10))
RAISED = Raised(SEAT, "Ұзынәлиева Аты Әкесінің", Option.NO, None, Instant(NOON))
WAITING = Silent(SEAT, PersonId(10), "Ұзынәлиева Аты Әкесінің", is_there=True)
RECUSAL = Recusal(MOTION.id, SEAT, RecusalReason.KINSHIP, False, Instant(NOON))
MEMBER = Member(
    SEAT, PersonId(10), "Ұзынәлиева Аты", "member", Role.MEMBER, Voting.VOTING, None, date(2026, 1, 5), None
)
FACTS = {"body": {"kk": "а", "ru": "б", "en": "c"}, "number": 7, "motion": "Жоспар <бекітілсін> " * 70}


TWO_TO_TWO = {"yes": 2, "no": 2, "abstain": 0}


def chosen(votes: list[int], **changes: object) -> Screen:
    """The page of an election that ended so."""
    slate = Slate(dict(zip(IDS, votes, strict=False)), against=1, abstain=2)
    choice = choice_of(RULE, slate, OPEN.electorate)
    ballot = replace(CHOOSING, state=BallotState.CLOSED, choice=choice, **changes)  # type: ignore[arg-type]  # by name
    return ballot_screen(replace(PAGE, ballot=ballot, candidates=CANDIDATES))


def ballots() -> list[Screen]:
    tie = replace(OPEN, state=BallotState.TIED, outcome=outcome_of(RULE, Tally(7, 7), OPEN.electorate))
    hidden = replace(CLOSED, course=SECRET.course, outcome=outcome_of(RULE, Tally(15), OPEN.electorate))
    told = replace(CLOSED, course=SECRET.course)
    page = replace(PAGE, candidates=CANDIDATES, in_room=3)
    return [
        ballot_screen(replace(page, ballot=AT_SITTING)),
        ballot_screen(replace(page, ballot=AT_SITTING, own_by_room=True)),
        ballot_screen(replace(page, ballot=CHOOSING, own_candidate=IDS[2])),
        ballot_screen(replace(page, ballot=SECRET, own=None, has_voted=False)),
        ballot_screen(replace(page, ballot=SECRET, own=None)),
        ballot_screen(replace(page, ballot=tie, may_break_tie=True)),
        ballot_screen(replace(page, ballot=hidden)),
        ballot_screen(replace(page, ballot=told)),
        ballot_screen(replace(page, ballot=replace(CLOSED, course=Course(is_revote=True)))),
        chosen([9, 3, 2]),
        chosen([6, 5, 5]),
        chosen([1]),
        times_screen(replace(page, ballot=OPEN)),
        times_screen(replace(page, ballot=AT_SITTING)),
        closing_screen(Closing(AT_SITTING, MOTION, BODY, 9, (WAITING,), (RAISED,) * 40, is_confirmed=False)),
        room_screen(Room(AT_SITTING, MOTION, BODY, (RAISED,), Page((WAITING,) * 6, 1, 12))),
        room_screen(Room(AT_SITTING, MOTION, BODY, (), Page((), 1, 0))),
        hand_screen(HandPage(AT_SITTING, MOTION, BODY, SEAT, "Ұзынәлиева Аты", ())),
        hand_screen(HandPage(CHOOSING, ELECTING, BODY, SEAT, "Ұзынәлиева Аты", CANDIDATES)),
        receipts_screen(
            Receipts((), Page((Receipt(BallotId(4), 7, BODY.names, "Жоспар", None, None, 1, None),), 1, 1))
        ),
    ]


def motions() -> list[Screen]:
    page = MotionPage(ELECTING, BODY, None, CANDIDATES, may_be_put=True, may_change=True, may_recuse=True, recused=1)
    opening = Opening(
        ELECTING, BODY, 20, 14, RULE, 10, 2, CANDIDATES, 2, is_revote=True, secret_least=10, may_be_absent=True
    )
    return [
        *(motion_screen(replace(page, motion=replace(MOTION, purpose=purpose))) for purpose in Purpose),
        motion_screen(replace(page, own_recusal=RECUSAL)),
        motion_screen(replace(page, own_recusal=replace(RECUSAL, is_imposed=True))),
        motion_screen(replace(page, ballot=AT_SITTING)),
        *(terms_screen(Terms(replace(ELECTING, majority=name), BODY, may_be_secret=True)) for name in (None, *OFFERED)),
        terms_screen(Terms(replace(MOTION, is_secret=True), BODY, may_be_secret=True)),
        purposes_screen(page),
        majorities_screen(page),
        candidates_screen(Slated(ELECTING, BODY, CANDIDATES, Page((MEMBER,) * 6, 1, 20))),
        candidates_screen(Slated(ELECTING, BODY, (), Page((), 1, 0))),
        recusal_screen(page),
        reasons_screen(page, SEAT),
        recusals_screen(Aside(MOTION, BODY, Page(((MEMBER, RECUSAL), (MEMBER, None)) * 3, 1, 20))),
        recusals_screen(Aside(MOTION, BODY, Page(((MEMBER, None),), 1, 1))),
        opening_screen(opening),
    ]


def told() -> list[Screen]:
    reader = Reader(GROUP, Language.KK, None, House({}, "kenes_bot", "", ""))
    ballot, motion = Subject("ballot", 4), Subject("motion", 3)
    votes = {"option": "no", "candidate": None}
    return [
        closed(Told(ballot, {**FACTS, "result": "carried", "elected": "Аты"}), reader),
        closed(Told(ballot, {**FACTS, "result": "carried"}), reader),
        closed(Told(ballot, {**FACTS, "result": "not_carried", "is_election": True, "run_off": ["Аты"] * 3}), reader),
        closed(Told(ballot, {**FACTS, "result": "not_carried", "is_election": True, "run_off": []}), reader),
        closed(Told(ballot, {**FACTS, "result": "carried", **TWO_TO_TWO, "casting": "yes"}), reader),
        tied(Told(ballot, FACTS), reader),
        reminder(Told(ballot, FACTS), reader),
        room_waits(Told(ballot, FACTS), reader),
        hand(Told(ballot, {**FACTS, **votes}), reader),
        recused(Told(motion, {**FACTS, "reason": "kinship"}), reader),
    ]


@pytest.mark.parametrize("language", Language)
def test_every_screen_is_said_in_every_language_and_fits_a_message_and_its_buttons(
    words: Mapping[Language, Words], language: Language
) -> None:
    for shown in (*ballots(), *motions(), *told()):
        body = rendered(shown, words[language])
        assert len(body["text"]) <= TEXT_MOST
        labels = [button["text"] for row in body["reply_markup"]["inline_keyboard"] for button in row]
        assert all(len(label) <= 34 for label in labels), labels
        assert "ballots-" not in body["text"]


def test_every_majority_that_is_offered_has_a_name() -> None:
    assert set(OFFERED) <= set(MAJORITIES)


def test_a_small_secret_ballot_tells_no_numbers_on_any_screen(words: Mapping[Language, Words]) -> None:
    outcome = outcome_of(RULE, Tally(5, 4), replace(OPEN.electorate, seats=9, seated=9, entitled=9))
    page = replace(PAGE, ballot=replace(CLOSED, course=SECRET.course, outcome=outcome), own=None)
    said = rendered(ballot_screen(page), words[Language.RU])["text"]
    assert "сообщается только итог" in said
    assert "Голоса: за" not in said


async def buttons_of(units: Units, house: House, ballot_id: BallotId, reader: int) -> list[tuple[str, object]]:
    """The card in somebody's private chat: what is pressed, and what it says."""
    viewer = Viewer(ChatId(reader), Language.RU, PersonId(reader), house)
    shown = await units.run(lambda uow: ballot_card(uow, ballot_id, viewer))
    assert shown is not None
    body = rendered(shown, house.words[Language.RU])
    rows = body.get("reply_markup", {}).get("inline_keyboard", [])
    return [(button["text"], button["callback_data"]) for row in rows for button in row]


async def test_a_secretary_makes_the_motion_an_election_and_members_choose_on_their_cards(
    phone: Phone, units: Units, house: House
) -> None:
    first, second, *_ = await convene(units)
    _, motion_id = await call_meeting(units)
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
    _, motion_id = await call_meeting(units)
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
    _, motion_id = await call_meeting(units)
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
    _, motion_id = await call_meeting(units)
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


@pytest.mark.parametrize(
    ("language", "ahead", "put_already"),
    [
        (Language.KK, "Дауысқа қойылатын мәселе", "Дауысқа қойылған мәселе"),
        (Language.RU, "Вопрос для голосования", "Вопрос, поставленный на голосование"),
        (Language.EN, "Motion to be put to the vote", "Motion put to the vote"),
    ],
)
def test_a_motion_is_called_put_to_the_vote_only_when_it_has_been(
    words: Mapping[Language, Words], language: Language, ahead: str, put_already: str
) -> None:
    page = MotionPage(MOTION, BODY, None, may_be_put=True)
    notice = recused(
        Told(Subject("motion", 3), {**FACTS, "reason": "kinship"}),
        Reader(GROUP, Language.KK, None, House({}, "kenes_bot", "", "")),
    )
    before = [motion_screen(page), terms_screen(Terms(MOTION, BODY, may_be_secret=False)), notice]
    for shown in before:
        assert ahead in rendered(shown, words[language])["text"]
    after = rendered(motion_screen(replace(page, ballot=OPEN)), words[language])["text"]
    assert put_already in after
    assert ahead not in after


@pytest.mark.parametrize(
    ("language", "both"),
    [
        (Language.KK, "(бас тартқан немесе шеттетілген): 2"),
        (Language.RU, "(самоотвод или отвод): 2"),
        (Language.EN, "(stepped aside or set aside): 2"),
    ],
)
def test_whoever_does_not_vote_is_counted_as_stepped_or_set_aside(
    words: Mapping[Language, Words], language: Language, both: str
) -> None:
    aside = replace(OPEN.electorate, recused=2)
    open_, closed_ = replace(OPEN, electorate=aside), replace(CLOSED, electorate=aside)
    for ballot in (open_, closed_):
        assert both in rendered(ballot_screen(replace(PAGE, ballot=ballot)), words[language])["text"]
    assert both in rendered(motion_screen(MotionPage(MOTION, BODY, None, recused=2)), words[language])["text"]


def test_the_votes_of_a_first_round_stand_apart_from_those_who_meet_again(words: Mapping[Language, Words]) -> None:
    said = rendered(chosen([6, 5, 1]), words[Language.RU])["text"]
    meeting_again, votes = said.split("Второй тур между:\n")[1].split("\n\n")[:2]
    assert len(meeting_again.splitlines()) == 2
    assert votes.startswith(f"{CANDIDATES[0].name} – 6")
