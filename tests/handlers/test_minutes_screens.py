"""Screens and notices of minutes, filled to the brim: they fit a message in every language, elections included."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import pytest

from council.ballots.measure import Result
from council.bodies.model import Body
from council.decisions.commands import AdoptedPage, DecisionPage, DecisionsPage
from council.decisions.model import DecisionKind
from council.identity import ChatId
from council.language import Language
from council.minutes.model import AttendanceStanding, MinutesState, RemarkState, Task
from council.minutes.pages import (
    AttendanceLine,
    AttendancePage,
    MinutesPage,
    NotesPage,
    OpinionLine,
    OpinionsPage,
    PresencePage,
    RemarkLine,
    RemarksPage,
    TasksPage,
)
from council.minutes.protocol import ItemRecord, MotionRecord, Stood
from council.names import Names
from council.notices.model import Subject
from council.pages import Page
from documents.minutes.balloting import result_line
from handlers.decisions.lists_view import adopted_screen, decisions_screen
from handlers.decisions.view import decision_screen
from handlers.kit.context import House
from handlers.kit.notices import Reader, Told, screen_of
from handlers.kit.screen import TEXT_MOST, Screen, rendered
from handlers.minutes.attendance import attendance_screen, presence_screen
from handlers.minutes.notes import notes_screen
from handlers.minutes.opinions import opinions_screen
from handlers.minutes.papers_view import papers_screen, publishing_screen
from handlers.minutes.remarks import remarks_screen
from handlers.minutes.tasks import tasks_screen
from handlers.minutes.view import minutes_screen
from locales.words import Words
from tests.council.test_protocol import BODY, FIRST, ITEM, MEETING, MOTION, ballot, drawn
from tests.databases import NOON
from tests.documents.test_minutes_papers import DECISION, ELECTION, PROTOCOL
from tests.handlers.minutes import HELD, LONG, MINUTES
from tests.sittings import KST


def screens() -> list[Screen]:
    motions = tuple(replace(motion, text=LONG[:1500]) for motion in PROTOCOL.items[0].motions * 3)
    many = tuple(replace(PROTOCOL.items[0], title=LONG[:300], position=n, motions=motions) for n in range(1, 20))
    long = replace(PROTOCOL, items=many, invited=LONG[:1500])
    page = MinutesPage(HELD, BODY, MINUTES, long, is_of_body=True, may_remark=True, remarks=7)
    states = [replace(page, minutes=replace(MINUTES, state=state, published_at=NOON)) for state in MinutesState]
    remarks = tuple(RemarkLine(n, "Ахметова Айгүл", LONG[:1500], state) for n in (1, 2) for state in RemarkState)  # type: ignore[arg-type]  # ids are numbers
    tasks = tuple(Task(n, MEETING.id, LONG[:500], LONG[:200], date(2026, 5, 1)) for n in range(1, 7))  # type: ignore[arg-type]  # the same
    year = AttendanceLine("Ахметова Айгүл", Names("мүше", "член"), 4, 1, 0, 3, True)
    none_yet = replace(year, held=0, is_over_limit=False)
    opinions = OpinionsPage(HELD, BODY, True, (OpinionLine(ballot(), MOTION, LONG[:1500]),) * 6)
    decision = replace(DECISION, text=LONG[:1500])
    return [
        *map(minutes_screen, states),
        minutes_screen(replace(page, protocol=drawn())),
        minutes_screen(replace(page, protocol=replace(long, items=tuple(map(electing, many))))),
        minutes_screen(MinutesPage(HELD, BODY, None, None, is_of_body=True)),
        papers_screen(page),
        publishing_screen(page),
        notes_screen(NotesPage(page, Page(((ITEM, LONG),) * 6, 2, 18))),
        presence_screen(PresencePage(page, Page(tuple((FIRST, standing) for standing in AttendanceStanding), 2, 9))),
        tasks_screen(TasksPage(page, Page(tasks, 2, 18))),
        tasks_screen(TasksPage(page, Page((), 1, 0))),
        remarks_screen(RemarksPage(page, Page(remarks, 1, 12))),
        remarks_screen(RemarksPage(page, Page((), 1, 0))),
        opinions_screen(opinions),
        opinions_screen(replace(opinions, may_state=False)),
        opinions_screen(replace(opinions, ballots=())),
        attendance_screen(AttendancePage(BODY, 2026, 3, Page((year,) * 6, 1, 21), (2025, 2027))),
        attendance_screen(AttendancePage(BODY, 2026, 3, Page((none_yet,), 1, 1), (2026, 2026))),
        decisions_screen(DecisionsPage(BODY, Page((decision,) * 6, 2, 18))),
        decisions_screen(DecisionsPage(BODY, Page((), 1, 0))),
        adopted_screen(AdoptedPage(BODY, HELD, Page((decision,) * 6, 1, 7))),
        decision_screen(DecisionPage(decision, BODY, HELD, is_open=True)),
        decision_screen(DecisionPage(replace(decision, kind=DecisionKind.DECISION, counts=None), BODY, HELD, True)),
    ]


def electing(item: ItemRecord) -> ItemRecord:
    """The item with elections of two rounds between many."""
    stood = (Stood(LONG[:100], 12),) * 9
    first = replace(ELECTION, candidates=stood, winner=None, run_off=(LONG[:100],) * 9, result=Result.NOT_CARRIED)
    ballots = (first, replace(ELECTION, candidates=stood, winner=LONG[:100], round=2))
    return replace(item, motions=tuple(replace(motion, ballots=ballots) for motion in item.motions))


@pytest.mark.parametrize("language", Language)
def test_every_screen_of_minutes_is_said_in_every_language_and_fits_a_message(
    words: Mapping[Language, Words], language: Language
) -> None:
    for shown in screens():
        body = rendered(shown, words[language])
        assert len(body["text"]) <= TEXT_MOST
        labels = [button["text"] for row in body["reply_markup"]["inline_keyboard"] for button in row]
        assert [label for label in labels if len(label) > 28] == []


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize(
    "kind",
    [
        "minutes-drafted",
        "minutes-circulated",
        "remark-made",
        "remark-settled",
        "minutes-final",
        "minutes-unsigned",
        "minutes-unpublished",
        "absence-limit",
        "absence-counted",
    ],
)
def test_every_notice_of_minutes_has_its_words(house: House, kind: str, language: Language) -> None:
    facts = {
        "body": Body(KST, "KST", "regional_public_council", Names("Кеңес", "Совет")).names.as_facts(),
        "body_id": KST,
        "number": 3,
        "starts_at": NOON,
        "until_on": "2026-04-14",
        "name": "Ахметова",
        "state": "taken",
        "text": LONG[:1500],
        "names": ["Ли", "Ким"],
        "count": 2,
        "limit": 3,
    }
    shown = screen_of(kind, Told(Subject("minutes", 5), facts), Reader(ChatId(1), language, None, house))
    assert len(rendered(shown, house.words[language])["text"]) <= TEXT_MOST


def test_the_page_shows_both_rounds_of_an_election(words: Mapping[Language, Words]) -> None:
    stood = (Stood("Ли Марат", 8), Stood("Ким Ольга", 7), Stood("Әбілқас Ерлан", 2))
    first = replace(
        ELECTION, number=4, result=Result.NOT_CARRIED, winner=None, candidates=stood, run_off=("Ли Марат", "Ким Ольга")
    )
    second = replace(ELECTION, number=5, candidates=stood[:2], round=2)
    item = replace(PROTOCOL.items[1], motions=(MotionRecord("Төраға", "elect", (first, second)),))
    page = MinutesPage(HELD, BODY, MINUTES, replace(PROTOCOL, items=(item,)), is_of_body=True)
    said = {each: rendered(minutes_screen(page), words[each])["text"] for each in Language}
    assert all(result_line(words[each], first) in said[each] for each in Language), "as the papers say it"
    kk = said[Language.KK]
    assert "Екінші турға шыққандар: Ли Марат, Ким Ольга.\nЛи Марат – 8\nКим Ольга – 7\nӘбілқас Ерлан – 2\n" in kk
    assert "Бәріне қарсы – 1, қалыс қалғандар – 2\n№ 5 дауыс беру: Екінші тур. Ли Марат сайланды." in kk
    assert kk.count("Төраға – Ли Марат") == 1


def test_of_a_secret_election_the_page_tells_only_who_was_elected(words: Mapping[Language, Words]) -> None:
    hidden = replace(ELECTION, counts=None, winner="Ли Марат", against_all=None, abstained=None)
    item = replace(PROTOCOL.items[1], motions=(MotionRecord("Төраға", "elect", (hidden,)),))
    page = MinutesPage(HELD, BODY, MINUTES, replace(PROTOCOL, items=(item,)), is_of_body=True)
    said = rendered(minutes_screen(page), words[Language.KK])["text"]
    assert "Ли Марат сайланды." in said
    assert "Ли Марат – " not in said
