"""Screens of a ballot, in every language: what they say, and what they keep to themselves."""

from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction

import pytest

from council.ballots.commands import Closing, MotionPage, OpenBallot, Opening, Receipt, Receipts, ReviewOpening
from council.ballots.measure import Option, Result, Tally
from council.ballots.model import Standing
from council.ballots.rules import outcome_of
from council.identity import BallotId, Instant
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
from handlers.kit.context import House
from handlers.kit.notices import Reader, Told
from handlers.kit.screen import TEXT_MOST, Screen, rendered
from locales.words import Words
from tests.databases import NOON
from tests.handlers.ballots.samples import BODY, CLOSED, MOTION, OPEN, ORDINARY, PAGE, RULE, TIED, away, silent
from tests.sittings import COUNCIL_NAMES, GROUP

RECEIPT = Receipt(BallotId(4), 7, COUNCIL_NAMES, MOTION.text, Option.NO, Instant(NOON), 2, None)


def outcomes() -> list[Screen]:
    bases = [replace(RULE, majority=Majority(base, RULE.majority.share, is_strict=False)) for base in Base]
    bases.append(replace(RULE, majority=Majority(Base.CAST, Fraction(1), is_strict=False)))
    found = [outcome_of(rule, ORDINARY, OPEN.electorate) for rule in bases]
    found += [
        outcome_of(RULE, counts, OPEN.electorate, casting=Option.YES) for counts in (TIED, Tally(5), Tally(3, 12))
    ]
    return [ballot_screen(replace(PAGE, ballot=replace(CLOSED, outcome=outcome))) for outcome in found]


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


@pytest.mark.parametrize(("present", "offered"), [(13, ReviewOpening), (14, OpenBallot)])
def test_opening_is_offered_only_with_a_quorum(present: int, offered: type[object]) -> None:
    shown = opening_screen(Opening(MOTION, BODY, 20, 14, present=present, counted=present))
    assert isinstance(shown.rows[0][0].command, offered)


def test_the_review_says_how_many_of_those_present_count_towards_the_quorum(words: Mapping[Language, Words]) -> None:
    shown = opening_screen(Opening(MOTION, BODY, 19, 14, present=14, recused=1, counted=13))
    assert isinstance(shown.rows[0][0].command, ReviewOpening)
    said = rendered(shown, words[Language.RU])["text"]
    assert "Отметились: 14.\nВ кворум входят: 13" in said
