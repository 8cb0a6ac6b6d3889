"""Minutes as people see them: from the secretary's draft to a paper in anybody's hands."""

import importlib
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from io import BytesIO

import pytest
from docx import Document

from bot.delivery.drawing import Drawing
from council.ballots.commands import ShowBallot
from council.ballots.measure import Option, Result, Tally
from council.bodies.model import Body
from council.decisions.commands import AdoptedPage, DecisionPage, DecisionsPage, ShowDecisions
from council.decisions.model import DecisionKind
from council.identity import ChatId, DecisionId, Instant
from council.language import Language
from council.meetings.commands import ShowMeeting
from council.meetings.model import MeetingState
from council.minutes.commands import ShowAttendance, ShowMinutes
from council.minutes.model import AttendanceStanding, Minutes, MinutesState, RemarkState, Task
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
from handlers.decisions.view import adopted_screen, decision_screen, decisions_screen
from handlers.kit.callback import codec
from handlers.kit.context import House
from handlers.kit.files import make
from handlers.kit.notices import Reader, Told, screen_of
from handlers.kit.screen import TEXT_MOST, Screen, rendered
from handlers.minutes.attendance import attendance_screen, presence_screen
from handlers.minutes.notes import notes_screen
from handlers.minutes.opinions import opinions_screen
from handlers.minutes.remarks import remarks_screen
from handlers.minutes.tasks import tasks_screen
from handlers.minutes.view import minutes_screen, papers_screen, publishing_screen
from locales.words import Words
from storage.unit_of_work import Units
from tests.council.test_protocol import BODY, FIRST, ITEM, MEETING, MOTION, ballot, drawn
from tests.databases import NOON, Clock
from tests.documents.test_minutes_papers import DECISION, ELECTION, PROTOCOL
from tests.handlers.conftest import Phone, Sent
from tests.minutes import CHANNEL, connect_channel, hold_meeting, pass_days, publish
from tests.sittings import CHAIR, KST, SECRETARY, notices

HELD = replace(MEETING, state=MeetingState.HELD)
MINUTES = Minutes(MEETING.id, BODY.id, MinutesState.DRAFTED, Instant(NOON), remarks_until_on=date(2026, 4, 14))
LONG = "Ұзын сөйлем, ол хабарламаға сыймауы мүмкін. " * 70


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


@pytest.fixture(autouse=True)
def _routes() -> None:
    for name in (
        "core.menu",
        "meetings.routes",
        "ballots.routes",
        "minutes.routes",
        "minutes.notices",
        "decisions.routes",
    ):
        importlib.import_module(f"handlers.{name}")


@pytest.mark.parametrize("language", Language)
def test_every_screen_of_minutes_is_said_in_every_language_and_fits_a_message(
    words: Mapping[Language, Words], language: Language
) -> None:
    for shown in screens():
        body = rendered(shown, words[language])
        assert len(body["text"]) <= TEXT_MOST
        labels = [button["text"] for row in body["reply_markup"]["inline_keyboard"] for button in row]
        assert [label for label in labels if len(label) > 28] == []


def phone_of(phone: Phone, telegram_id: int | None) -> Phone:
    number = telegram_id or 0
    return replace(phone, telegram_id=number, chat={"id": number, "type": "private"}, sent=[])


async def arrived(phone: Phone, units: Units, house: House, kind: str, language: Language = Language.KK) -> Sent:
    """The newest notice of this kind as it reaches the person or the chat of this phone."""
    here = phone.chat["id"]
    rows = [row for row in await notices(units, kind) if here in (row.person_id, row.chat_id)]
    leaving = Drawing(house, language).row(rows[-1], ChatId(here), language)
    sent = Sent(leaving.method, leaving.body)
    phone.sent.append(sent)
    return sent


async def test_a_secretary_leads_the_minutes_from_the_meeting_to_publication(
    phone: Phone, units: Units, clock: Clock, house: House
) -> None:
    held = await hold_meeting(units, clock, yes=4, no=1)
    secretary, member = phone_of(phone, SECRETARY.chat_id), phone_of(phone, held.members[0].chat_id)
    await secretary.tap(codec.write(ShowMeeting(held.meeting_id)))
    await secretary.press("Хаттама")
    assert "Жоба." in secretary.screen.text
    assert "Жақтап – 4, қарсы – 1, қалыс қалғандар – 0." in secretary.screen.text
    await secretary.press("Шақырылғандар")
    await secretary.type("Ибраев И. И., басқарма басшысы")
    await secretary.press("Жазу")
    assert "Шақырылғандар: Ибраев И. И." in secretary.screen.text
    await secretary.press("Тапсырмалар")
    await secretary.press("Тапсырма қосу")
    for answer in ("Есеп берілсін", "Көлік басқармасы", "01.05.2026"):
        await secretary.type(answer)
    await secretary.press("Қосу")
    assert "Мерзімі: 2026 жылғы 1 мамыр" in secretary.screen.text
    await secretary.press("Артқа")
    await secretary.press("Ескертулерге ашу")
    assert "Соңғы күні: 2026 жылғы 14 сәуір" in secretary.screen.text
    await arrived(member, units, house, "minutes-circulated")
    await member.press("Ескерту жасау")
    await member.type("Екінші мәселе бойынша мерзім басқа")
    await member.press("Жіберу")
    assert "Ескертулер: 1" in member.screen.text
    await secretary.tap(codec.write(ShowMinutes(held.meeting_id)))
    await secretary.press("Ескертулер (1)")
    assert "1. <b>Person 100</b>: Екінші мәселе" in secretary.screen.text
    await secretary.press("1: ескерілді")
    assert "Ескерілді" in secretary.screen.text
    await pass_days(units, clock, 9)
    await arrived(secretary, units, house, "minutes-final")
    await secretary.press("Хаттаманы ашу")
    await secretary.press("Скан тіркеу")
    await secretary.send_message({"photo": [{"file_id": "scan-1", "file_unique_id": "u1", "file_size": 9}]})
    await secretary.press("Дайын")
    await secretary.press("Тіркеу")
    await secretary.press("Жариялау")
    await secretary.press("Иә, жариялаймын")
    assert "Жарияланған күні" in secretary.screen.text


async def test_a_press_changes_how_a_member_is_minuted(phone: Phone, units: Units, clock: Clock) -> None:
    held = await hold_meeting(units, clock, yes=4)
    secretary = phone_of(phone, SECRETARY.chat_id)
    await secretary.tap(codec.write(ShowMinutes(held.meeting_id)))
    await secretary.press("Қатысқандар")
    assert "5. Person 103 – келмеді" in secretary.screen.text
    await secretary.press("5: келмеді")
    assert "5. Person 103 – қатысты" in secretary.screen.text
    await secretary.press("5: қатысты")
    assert "5. Person 103 – себебімен" in secretary.screen.text


async def test_anybody_reads_the_published_decisions_and_takes_an_extract(
    phone: Phone, units: Units, clock: Clock, words: Mapping[Language, Words]
) -> None:
    held = await hold_meeting(units, clock)
    await publish(units, clock, held.meeting_id)
    await phone.type("/start")
    await phone.press("Русский")
    await phone.tap(codec.write(ShowDecisions(KST)))
    assert "Решение № KST-D-2026-000001" in phone.screen.text
    assert "Посещаемость" not in phone.screen.buttons
    await phone.press("№ KST-D-2026-000001")
    assert "за – 5, против – 0, воздержались – 0" in phone.screen.text
    (sent,) = [each for each in await phone.press("Қазақша: Word") if each.method == "sendDocument"]
    assert sent.body["document"]["language"] == Language.KK
    text = "\n".join(each.text for each in Document(BytesIO(make(sent.body["document"], words))).paragraphs)
    assert "Хаттамадан үзінді" in text
    await phone.press("Протокол")
    await phone.press("Скачать")
    (paper,) = [each for each in await phone.press("Русский: PDF") if each.method == "sendDocument"]
    assert make(paper.body["document"], words).startswith(b"%PDF-")


async def test_back_from_a_decision_that_is_not_published_leads_to_those_of_its_meeting(
    phone: Phone, units: Units, clock: Clock
) -> None:
    held = await hold_meeting(units, clock)
    secretary = phone_of(phone, SECRETARY.chat_id)
    await secretary.tap(codec.write(ShowMinutes(held.meeting_id)))
    await secretary.press("Шешімдер мен ұсынымдар")
    await secretary.press("№ KST-D-2026-000001")
    await secretary.press("Артқа")
    assert "отырыстың шешімдері" in secretary.screen.text


@pytest.mark.parametrize("texts", [["Жоспар бекітілсін.", "Есеп назарға алынсын."], ["Жоспар бекітілсін."], []])
def test_an_announcement_quotes_decisions_as_far_as_it_was_given_them(house: House, texts: list[str]) -> None:
    numbers = ["KST-D-2026-000001", "KST-D-2026-000002"]
    facts = {"body": BODY.names.as_facts(), "number": 3, "starts_at": NOON, "decisions": numbers, "texts": texts}
    shown = screen_of(
        "minutes-published", Told(Subject("minutes", 5), facts), Reader(ChatId(1), Language.KK, None, house)
    )
    text = rendered(shown, house.words[Language.KK])["text"]
    assert all(number in text for number in numbers)
    assert all(quoted in text for quoted in texts)


def test_a_decision_of_equal_votes_says_whose_vote_decided(words: Mapping[Language, Words]) -> None:
    page = DecisionPage(DECISION, BODY, HELD, is_open=False, casting=Option.YES)
    assert "шешуші болып табылады: жақтаймын" in rendered(decision_screen(page), words[Language.KK])["text"]


def test_a_list_of_decisions_says_it_too(words: Mapping[Language, Words]) -> None:
    even, other = replace(DECISION, counts=Tally(9, 9, 3)), replace(DECISION, id=DecisionId(8))
    page = DecisionsPage(BODY, Page((even, other), 1, 2), {even.id: Option.YES})
    assert rendered(decisions_screen(page), words[Language.KK])["text"].count("шешуші болып табылады: жақтаймын") == 1


async def test_minutes_that_are_not_published_are_refused_with_the_reason(
    phone: Phone, units: Units, clock: Clock
) -> None:
    held = await hold_meeting(units, clock)
    await phone.type("/start")
    await phone.press("Русский")
    await phone.type(f"/start n_{held.meeting_id}")
    assert "Протокол ещё не опубликован" in phone.screen.text


async def test_a_member_states_a_dissenting_opinion_from_the_page_of_the_ballot(
    phone: Phone, units: Units, clock: Clock
) -> None:
    held = await hold_meeting(units, clock, yes=4, no=1)
    member = phone_of(phone, held.members[3].chat_id)
    await member.tap(codec.write(ShowMinutes(held.meeting_id)))
    assert "Тапсырмалар" not in member.screen.buttons
    await member.tap(codec.write(ShowBallot(held.ballot_id)))
    await member.press("Ерекше пікір")
    await member.press("№ 1 дауыс беру")
    await member.type("Жоспар толық емес деп есептеймін")
    await member.press("Хаттамаға енгізу")
    assert "Сіздің ерекше пікіріңіз: <i>Жоспар толық емес деп есептеймін</i>" in member.screen.text


async def test_the_channel_is_told_and_its_button_opens_the_minutes_in_private(
    phone: Phone, units: Units, clock: Clock, house: House
) -> None:
    held = await hold_meeting(units, clock)
    await units.run(connect_channel)
    await publish(units, clock, held.meeting_id)
    channel = replace(phone, chat={"id": CHANNEL, "type": "channel"}, sent=[])
    post = await arrived(channel, units, house, "minutes-published-in-channel", Language.RU)
    assert "№ KST-D-2026-000001</b>: " in post.text
    assert list(post.buttons.values()) == [f"https://t.me/kenes_bot?start=n_{held.meeting_id}"]


async def test_the_chair_is_shown_whose_absence_has_reached_the_limit(phone: Phone, units: Units, clock: Clock) -> None:
    await hold_meeting(units, clock, yes=4)
    chair = phone_of(phone, CHAIR.chat_id)
    await chair.tap(codec.write(ShowAttendance(KST)))
    assert "Қатысқаны: 0 / 1, себебін айтып келмегені: 0, себепсіз: 1" in chair.screen.text
    assert "Шегіне жетті" not in chair.screen.text


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
