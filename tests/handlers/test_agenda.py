"""A meeting prepared in the chat: items, papers, the review before the call; what members get of it."""

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
    MoveMeeting,
    PhoneLine,
    PhonePage,
    PlaceOnMap,
    Said,
    ShowMeeting,
    WaitingPage,
)
from council.meetings.model import AgendaItem, AgendaKind, Attendance, Heard, Meeting, MeetingState, Reply, Unreachable
from council.notices.model import Policy, Subject
from council.pages import Page
from council.papers.commands import PapersPage
from council.papers.model import Paper
from council.place import Point
from council.plans.commands import PlanPage, ShowPlan
from council.plans.model import Period, PlanItem
from handlers.guests.view import asked_screen, seats_screen
from handlers.kit.callback import codec
from handlers.kit.context import House
from handlers.kit.files import make
from handlers.kit.screen import TEXT_MOST, Screen, rendered
from handlers.meetings.agenda.view import agenda_screen, item_screen, removal_screen, waiting_screen
from handlers.meetings.desk_view import answers_screen, drop_screen, dropped_screen, phone_screen, review_screen
from handlers.meetings.view import meeting_screen, notice_screen
from handlers.papers.view import paper_screen, papers_screen
from handlers.plans.view import plan_screen, striking_screen
from locales.words import Words
from storage.delivery import Queued
from storage.unit_of_work import Units
from tests.databases import NOON
from tests.handlers.conftest import Phone, Sent
from tests.handlers.test_meetings import notice_on, phone_of
from tests.sittings import COUNCIL_NAMES, DAY, KST, SECRETARY, call_meeting, convene, give
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


async def test_a_secretary_prepares_a_meeting_item_by_item_and_calls_it(
    phone: Phone, units: Units, house: House
) -> None:
    member, *_ = await convene(units)
    secretary = phone_of(phone, SECRETARY.chat_id or 0)
    await secretary.type("/meetings")
    await secretary.press("Отырысты дайындау")
    await secretary.type("15.04.2026 15:00")
    await secretary.press("Аралас")
    await secretary.type("Әл-Фараби даңғылы 66")
    await secretary.press("Жоқ")
    await secretary.press("Күн тәртібіне өту")
    assert "Күн тәртібінде әзірге мәселе жоқ." in secretary.screen.text
    for title, kind in (("Мектептердің есебі", "Есеп"), ("Жоспар туралы", "Шешім")):
        await secretary.press("Мәселе қосу")
        await secretary.type(title)
        await secretary.press(kind)
        await secretary.type("А. Ахметова, басқарма басшысы")
        await secretary.type("20")
        await secretary.press("Қосу")
        await secretary.press("Артқа")
    await secretary.press("2. Жоспар туралы")
    await secretary.press("Жоғары")
    await secretary.press("Артқа")
    assert secretary.screen.text.index("1. Жоспар туралы") < secretary.screen.text.index("2. Мектептердің есебі")
    await secretary.press("Тексеріп, шақыру")
    assert "Хабарлама алатындар: 7" in secretary.screen.text
    assert "Хабарлама мерзімінде жіберіледі" in secretary.screen.text
    await secretary.press("Отырысқа шақыру")
    assert "№ 1 отырыс" in secretary.screen.text
    notice = await notice_on(phone_of(phone, member.chat_id or 0), units, house, "meeting-called")
    assert "1. Жоспар туралы\n2. Мектептердің есебі" in notice.text


async def test_a_paper_is_sent_to_the_bot_and_read_with_its_size(phone: Phone, units: Units) -> None:
    member, *_ = await convene(units)
    meeting_id, _ = await call_meeting(units)
    secretary, guest = phone_of(phone, SECRETARY.chat_id or 0), phone_of(phone, member.chat_id or 0)
    await secretary.tap(codec.write(ShowMeeting(meeting_id)))
    await secretary.press("Күн тәртібі, материалдар")
    await secretary.press("Материалдар: 0")
    await secretary.press("Материал қосу")
    await secretary.send_message({"photo": [{"file_id": "p1", "file_unique_id": "u1", "file_size": 51_200}]})
    await secretary.press("Дайын")
    await secretary.press("Жоқ")
    await secretary.type("Бюджет есебі")
    await secretary.press("Қосу")
    assert "1. Бюджет есебі (50 КБ)" in secretary.screen.text
    await guest.tap(codec.write(ShowMeeting(meeting_id)))
    assert "Материалдар: 1 (50 КБ)" in guest.screen.text
    await guest.press("Күн тәртібі, материалдар")
    await guest.press("Материалдар: 1")
    assert "Материал қосу" not in guest.screen.buttons
    await guest.press("1. Бюджет есебі")
    assert newest(guest, "sendPhoto").body["photo"] == "p1"


async def test_received_and_online_are_one_tap_on_the_notice(phone: Phone, units: Units, house: House) -> None:
    member, *_ = await convene(units)
    await call_meeting(units)
    guest = phone_of(phone, member.chat_id or 0)
    await notice_on(guest, units, house, "meeting-called")
    await guest.press("Хабарламаны алдым")
    assert "Хабарламаны алған уақытыңыз" in guest.screen.text
    assert "Хабарламаны алдым" not in guest.screen.buttons
    await guest.press("Онлайн қатысамын")
    assert "Сіздің жауабыңыз: <b>онлайн қатысамын</b>" in guest.screen.text
    assert list(guest.screen.buttons)[:2] == ["Келемін", "Келе алмаймын"]


async def test_a_move_asks_for_the_new_time_and_the_reason_and_asks_everybody_again(
    phone: Phone, units: Units, house: House
) -> None:
    member, *_ = await convene(units)
    meeting_id, _ = await call_meeting(units)
    secretary, guest = phone_of(phone, SECRETARY.chat_id or 0), phone_of(phone, member.chat_id or 0)
    await secretary.tap(codec.write(ShowMeeting(meeting_id)))
    await secretary.press("Отырысты ауыстыру")
    await secretary.type("20.04.2026 10:00")
    await secretary.type("Баяндамашы іссапарда")
    await secretary.press("Ауыстыру")
    assert "2026 жылғы 20 сәуір, 10:00" in secretary.screen.text
    notice = await notice_on(guest, units, house, "meeting-moved")
    assert "Отырыс басқа уақытқа ауыстырылды." in notice.text
    assert "Себебі: Баяндамашы іссапарда" in notice.text
    await guest.press("Келемін")
    assert "Сіздің жауабыңыз: <b>келемін</b>" in guest.screen.text


async def test_the_calendar_file_of_a_moved_meeting_is_the_next_in_its_sequence(
    phone: Phone, units: Units, house: House
) -> None:
    await convene(units)
    meeting_id, _ = await call_meeting(units)
    moving = MoveMeeting(meeting_id, Instant(NOON + 25 * DAY), Attendance.ONLINE, "https://meet.example/1", "Жөндеу")
    await give(units, SECRETARY, moving)
    secretary = phone_of(phone, SECRETARY.chat_id or 0)
    await secretary.tap(codec.write(ShowMeeting(meeting_id)))
    await secretary.press("Күнтізбе")
    order = newest(secretary, "sendDocument").body["document"]
    assert order["name"] == "meeting-1.ics"
    file = make(order, house.words).decode()
    assert f"UID:meeting-{meeting_id}@kenes_bot.t.me" in file
    assert "SEQUENCE:1" in file


async def test_the_map_shows_the_place_in_telegram_itself(phone: Phone, units: Units) -> None:
    await convene(units)
    meeting_id, _ = await call_meeting(units)
    secretary = phone_of(phone, SECRETARY.chat_id or 0)
    await secretary.tap(codec.write(ShowMeeting(meeting_id)))
    assert "Карта" not in secretary.screen.buttons
    await give(units, SECRETARY, PlaceOnMap(meeting_id, Point(53.2145, 63.6246)))
    await secretary.tap(codec.write(ShowMeeting(meeting_id)))
    await secretary.press("Карта")
    venue = newest(secretary, "sendVenue")
    assert (venue.body["latitude"], venue.body["address"]) == (53.2145, "Әл-Фараби даңғылы 66")


def newest(phone: Phone, method: str) -> Sent:
    return next(sent for sent in reversed(phone.sent) if sent.method == method)


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
    "seat-asked": {**SHARED, "name": "Жанна", "organization": "Қостанай таңы", "meeting": 1},
    "seat-decided": {**SHARED, "state": "granted", "place": "Зал", "meeting": 1},
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


async def test_a_citizen_asks_for_a_seat_and_the_secretary_gives_it(citizen: Phone, units: Units, house: House) -> None:
    await convene(units)
    meeting_id, _ = await call_meeting(units)
    secretary = phone_of(citizen, SECRETARY.chat_id or 0)
    await secretary.tap(codec.write(ShowMeeting(meeting_id)))
    assert "Орын сұрау" not in secretary.screen.buttons
    await citizen.tap(codec.write(ShowMeeting(meeting_id)))
    await citizen.press("Попросить место")
    await citizen.type("Ахметова Айгуль")
    await citizen.type("«Қостанай таңы»")
    await citizen.press("Попросить место")
    assert "Ваша просьба передана секретарю" in citizen.screen.text
    await secretary.press("Қонақтар")
    assert "1. Ахметова Айгуль\nҚайдан: «Қостанай таңы»\nЖауабыңызды күтуде" in secretary.screen.text
    await secretary.press("Орын беру: 1")
    assert "Орын берілді" in secretary.screen.text


async def test_the_secretary_writes_the_plan_and_a_citizen_reads_it(citizen: Phone, units: Units) -> None:
    await convene(units)
    secretary = phone_of(citizen, SECRETARY.chat_id or 0)
    for phone in (secretary, citizen):
        await phone.tap(codec.write(ShowPlan(KST, 2026)))
    assert "Добавить в план" not in citizen.screen.buttons
    await secretary.press("Жоспарға қосу")
    await secretary.type("2026")
    await secretary.press("ІІ тоқсан")
    await secretary.type("Мектептердің қысқа дайындығы")
    await secretary.press("Қосу")
    await citizen.tap(codec.write(ShowPlan(KST, 2026)))
    assert "1. <b>II квартал</b>: Мектептердің қысқа дайындығы" in citizen.screen.text
