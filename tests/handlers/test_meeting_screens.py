"""What stands around a meeting as people read it: every screen and notice, in every language, within one message."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import pytest

from bot.delivery.drawing import Drawing
from council.ballots.model import Motion
from council.bodies.model import Body
from council.guests.commands import SeatPage, SeatsPage
from council.guests.model import SeatRequest, SeatState
from council.identity import (
    AgendaItemId,
    ChatId,
    Instant,
    MeetingId,
    MembershipId,
    MotionId,
    PaperId,
    PersonId,
    PlanItemId,
    SeatRequestId,
)
from council.language import Language
from council.meetings.commands import (
    AgendaPage,
    AnswersPage,
    CallReview,
    ItemPage,
    MeetingPage,
    PhoneLine,
    PhonePage,
    Said,
    WaitingPage,
)
from council.meetings.model import AgendaItem, AgendaKind, Attendance, Heard, Meeting, MeetingState, Reply, Unreachable
from council.notices.model import Policy, Subject
from council.pages import Page
from council.papers.commands import PapersPage
from council.papers.model import Paper
from council.place import Point
from council.plans.commands import PlanPage
from council.plans.model import Period, PlanItem
from handlers.guests.view import asked_screen, seats_screen
from handlers.kit.context import House
from handlers.kit.screen import TEXT_MOST, Screen, rendered
from handlers.meetings.agenda.view import agenda_screen, item_screen, removal_screen, waiting_screen
from handlers.meetings.calendar import calendar, calendar_screen
from handlers.meetings.desk_view import answers_screen, drop_screen, dropped_screen, phone_screen, review_screen
from handlers.meetings.view import meeting_screen, notice_screen
from handlers.papers.view import paper_screen, papers_screen
from handlers.plans.view import plan_screen, striking_screen
from locales.words import Words
from storage.sendings import Queued
from storage.unit_of_work import Units
from tests.databases import NOON
from tests.handlers.conftest import Sent
from tests.sittings import COUNCIL_NAMES, DAY, KST, convene
from tests.surroundings import REPORT

BODY = Body(KST, "KST", "regional_public_council", COUNCIL_NAMES, seats=21)
DRAFT = Meeting(
    MeetingId(1),
    KST,
    0,
    Instant(NOON + DAY),
    Attendance.MIXED,
    "Зал",
    Instant(NOON),
    state=MeetingState.DRAFT,
    is_extraordinary=True,
    point=Point(53.2, 63.6),
)
CALLED = replace(DRAFT, number=3, state=MeetingState.CALLED)
ITEMS = tuple(
    AgendaItem(AgendaItemId(number), DRAFT.id, number, "Жолдар туралы " * 20, kind, "А. Ахметова " * 9, 480)
    for number, kind in enumerate(AgendaKind, 35)
)
MOTIONS = tuple(
    (Motion(MotionId(number), DRAFT.id, ITEMS[0].id, KST, "Жоспар бекітілсін " * 80), None) for number in range(4)
)
FILE = replace(REPORT, size=20_000_000)
PAPERS = tuple(
    Paper(PaperId(number), DRAFT.id, item, title, FILE, item is None, Instant(NOON))
    for number in range(3)
    for item, title in ((None, ""), (ITEMS[0].id, "Есеп туралы " * 10))
)
PLAN = PlanItem(PlanItemId(1), KST, 2026, Period.Q4, "Мектептер " * 29, Instant(NOON))
SEAT = SeatRequest(SeatRequestId(1), CALLED.id, PersonId(1), "Жанна " * 19, "Қостанай таңы", Instant(NOON))


def screens() -> list[Screen]:
    page = MeetingPage(CALLED, BODY, ITEMS * 4, MOTIONS, None, True, None, PAPERS, Heard(Instant(NOON)), is_open=True)
    draft = replace(page, meeting=DRAFT, is_asked=False)
    agenda = AgendaPage(DRAFT, BODY, Page(ITEMS, 7, 40), MOTIONS, PAPERS, 5, CALLED)
    item = ItemPage(DRAFT, BODY, ITEMS[1], 40, MOTIONS, PAPERS)
    lines = tuple(
        PhoneLine(MembershipId(1), "Нұрсұлтанқызы Айгерім", why, phoned_at)
        for why in Unreachable
        for phoned_at in (None, Instant(NOON))
    )
    said = tuple(Said("Ли Марат", reply, "Ауырдым", True, heard) for reply in (*Reply, None) for heard in HEARD)
    return [
        *(meeting_screen(each) for each in (page, draft, replace(page, is_asked=False, is_guest=True))),
        *(meeting_screen(replace(page, meeting=replace(CALLED, attendance=form))) for form in Attendance),
        meeting_screen(replace(page, keeps_link=True)),
        meeting_screen(replace(page, meeting=replace(CALLED, is_link_public=True))),
        meeting_screen(unread_link(page)),
        notice_screen(page),
        *(
            agenda_screen(each)
            for each in (agenda, replace(agenda, meeting=CALLED), replace(agenda, items=Page((), 1, 0)))
        ),
        item_screen(item),
        removal_screen(item),
        waiting_screen(WaitingPage(DRAFT, BODY, Page((), 1, 0))),
        *(review_screen(CallReview(draft, 25, 3, 40, PLAN_DAY, 5, is_late)) for is_late in (True, False)),
        phone_screen(PhonePage(CALLED, BODY, Page(lines, 1, 18))),
        phone_screen(PhonePage(CALLED, BODY, Page((), 1, 0))),
        answers_screen(AnswersPage(CALLED, BODY, Page(said[:6], 1, 21), 3)),
        answers_screen(AnswersPage(CALLED, BODY, Page(said[6:], 1, 21), 3)),
        drop_screen(draft),
        dropped_screen(),
        papers_screen(PapersPage(DRAFT, BODY, ITEMS, Page(PAPERS, 1, 60))),
        papers_screen(PapersPage(CALLED, BODY, ITEMS, Page((), 1, 0))),
        plan_screen(PlanPage(BODY, 2026, Page((PLAN,) * 6, 1, 20))),
        plan_screen(PlanPage(BODY, 2026, Page((), 1, 0))),
        striking_screen(PLAN),
        asked_screen(SeatPage(SEAT, CALLED, BODY)),
        seats_screen(SeatsPage(CALLED, BODY, Page(tuple(replace(SEAT, state=state) for state in SeatState), 1, 3))),
        seats_screen(SeatsPage(CALLED, BODY, Page((), 1, 0))),
    ]


def unread_link(page: MeetingPage) -> MeetingPage:
    """The page of an online meeting as somebody sees it who may not read its link."""
    meeting = replace(page.meeting, attendance=Attendance.ONLINE, place="", point=None)
    return replace(page, meeting=meeting, is_asked=False, is_guest=True, keeps_link=True)


HEARD = (Heard(), Heard(Instant(NOON)), Heard(phoned_at=Instant(NOON)))
PLAN_DAY = date(2026, 3, 27)


@pytest.mark.parametrize("language", Language)
def test_every_screen_around_a_meeting_is_said_in_every_language_and_fits_a_message(
    words: Mapping[Language, Words], language: Language
) -> None:
    for shown in screens():
        body = rendered(shown, words[language])
        assert len(body["text"]) <= TEXT_MOST
        labels = [button["text"] for row in body["reply_markup"]["inline_keyboard"] for button in row]
        assert [label for label in labels if len(label) > 28] == []
    for paper in PAPERS:
        assert len(rendered(paper_screen(paper), words[language])["text"]) <= 1024


def test_whoever_may_not_read_the_link_is_told_that_it_is_online_and_who_reads_it(
    words: Mapping[Language, Words], house: House
) -> None:
    said = words[Language.RU]
    page = unread_link(MeetingPage(CALLED, BODY, ITEMS, MOTIONS, None, True, None, is_open=True))
    text = rendered(meeting_screen(page), said)["text"]
    assert "Где:" not in text
    assert "Форма: Онлайн\nСсылку получают члены совета и гости" in text
    attached = calendar_screen(page, house, Instant(NOON)).attachment
    assert attached is not None
    assert b"LOCATION:\xd0\x9e\xd0\xbd\xd0\xbb\xd0\xb0\xd0\xb9\xd0\xbd" in calendar(said, attached.facts)


async def test_notices_to_those_who_prepare_and_to_guests_are_said(units: Units, house: House) -> None:
    await convene(units)
    for language in Language:
        for kind, facts in FACTS.items():
            sent = drawn(house, kind, facts, language)
            assert "кеңес" in sent.text or "совет" in sent.text or "council" in sent.text
            assert sent.buttons


SHARED = {"body": COUNCIL_NAMES.as_facts(), "number": 3, "starts_at": NOON}
CALLING = {
    "attendance": "mixed",
    "place": "Зал",
    "items": ["Жоспар"],
    "count": 9,
    "late_reason": None,
    "is_asked": True,
}
FACTS = {
    "meeting-announced": {**SHARED, **CALLING},
    "agenda-changed": {**SHARED, **CALLING},
    "meeting-moved": {**SHARED, **CALLING, "was_at": NOON, "reason": "Жөндеу", "is_late": True},
    "meeting-called": {**SHARED, **CALLING, "papers": 2, "bytes": 5000, "is_extraordinary": True, "has_point": True},
    "quorum-warning": {
        **SHARED,
        "coming": 1,
        "absent": 9,
        "silent": 2,
        "quorum": 14,
        "needed": 13,
        "is_reachable": False,
    },
    "seat-asked": {**SHARED, "name": "Жанна", "organization": "Қостанай таңы"},
    "seat-decided": {**SHARED, "state": "granted", "place": "Зал"},
    "visit-moved": {**SHARED, "was_at": NOON, "place": "Зал"},
    "visit-cancelled": {**SHARED, "place": "Зал"},
}


def drawn(house: House, kind: str, facts: Mapping[str, object], language: Language) -> Sent:
    row = Queued(
        1,
        2,
        Policy.ONCE,
        ChatId(5),
        None,
        "kk",
        None,
        None,
        kind,
        Subject("meeting", 1),
        facts,
        is_repeat=False,
        tries=0,
    )
    leaving = Drawing(house, Language.KK).row(row, ChatId(5), language)
    return Sent(leaving.method, leaving.body)
