"""Screens of ballots at a sitting, in every language: terms, candidates, recusals, hands in the room, ties, secrecy."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import pytest

from council.ballots.commands import (
    Aside,
    Closing,
    HandPage,
    MotionPage,
    Opening,
    Raised,
    Receipt,
    Receipts,
    Room,
    Silent,
    Slated,
    Terms,
)
from council.ballots.majorities import MAJORITIES
from council.ballots.measure import Option, Tally
from council.ballots.model import BallotState, Course, Purpose, Recusal, RecusalReason
from council.ballots.rules import outcome_of
from council.bodies.model import Member
from council.identity import BallotId, Instant, PersonId
from council.language import Language
from council.notices.model import Subject
from council.pages import Page
from council.permissions.model import Role
from council.profiles.model import Voting
from handlers.ballots.candidates_view import candidates_screen
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
from handlers.kit.context import House
from handlers.kit.notices import Reader, Told
from handlers.kit.screen import TEXT_MOST, Screen, rendered
from locales.words import Words
from tests.databases import NOON
from tests.handlers.ballots.samples import (
    AT_SITTING,
    BODY,
    CANDIDATES,
    CHOOSING,
    CLOSED,
    ELECTING,
    FACTS,
    IDS,
    MOTION,
    OPEN,
    PAGE,
    RULE,
    SEAT,
    SECRET,
    chosen,
)
from tests.sittings import GROUP

RAISED = Raised(SEAT, "Ұзынәлиева Аты Әкесінің", Option.NO, None, Instant(NOON))
WAITING = Silent(SEAT, PersonId(10), "Ұзынәлиева Аты Әкесінің", is_there=True)
RECUSAL = Recusal(MOTION.id, SEAT, RecusalReason.KINSHIP, False, Instant(NOON))
MEMBER = Member(
    SEAT, PersonId(10), "Ұзынәлиева Аты", "member", Role.MEMBER, Voting.VOTING, None, date(2026, 1, 5), None
)
TWO_TO_TWO = {"yes": 2, "no": 2, "abstain": 0}


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
