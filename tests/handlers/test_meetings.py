"""A meeting as people see it: the form that calls it, the notice and its answers, pages, the group's card."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import pytest

from bot.delivery.drawing import Drawing
from council.ballots.model import Motion
from council.bodies.model import Body, Membership
from council.identity import AgendaItemId, ChatId, Instant, MeetingId, MembershipId, MotionId, PersonId
from council.language import Language
from council.meetings.commands import AnswersPage, Forecast, MeetingPage, MeetingsPage, MoveMeeting, Said, ShowMeeting
from council.meetings.model import AgendaItem, Answer, Attendance, Meeting, MeetingState, Reply
from council.pages import Page
from council.permissions.model import Role
from council.profiles.model import Voting
from handlers.kit.callback import codec
from handlers.kit.context import House
from handlers.kit.screen import TEXT_MOST, Screen, rendered
from handlers.meetings.desk_view import answers_screen
from handlers.meetings.view import ending_screen, meeting_screen, meetings_screen
from locales.words import Words
from storage.unit_of_work import StoredUnit, Units
from tests.databases import NOON, Clock
from tests.handlers.conftest import Phone, Sent
from tests.sittings import (
    CHAIR,
    COUNCIL_NAMES,
    DAY,
    GROUP,
    KST,
    OTHER_BODY,
    SECRETARY,
    call,
    call_meeting,
    convene,
    give,
    notices,
)

BODY = Body(KST, "KST", "regional_public_council", COUNCIL_NAMES, seats=21)
MEETING = Meeting(
    MeetingId(1),
    KST,
    3,
    Instant(NOON + DAY),
    Attendance.ONLINE,
    "https://meet.example/<x>",
    Instant(NOON),
    "Су тасқыны",
)
ITEM = AgendaItem(AgendaItemId(2), MEETING.id, 1, "Жоспар туралы")
MOTION = Motion(MotionId(3), MEETING.id, ITEM.id, KST, "Жоспар бекітілсін " * 80)
ABSENT = Answer(MEETING.id, MembershipId(1), Reply.ABSENT, "Іссапардамын " * 35, Instant(NOON))
SAID = (
    Said("Ахметова Айгүл", Reply.COMING, None, True),
    Said("Ли Марат", Reply.ABSENT, "Ауырдым " * 60, True),
    Said("Ким Ольга", None, None, False),
)


def screens() -> list[Screen]:
    page = MeetingPage(MEETING, BODY, (ITEM,), ((MOTION, None),), Forecast(9, 3, 9, 14, 5), True, ABSENT)
    coming = replace(ABSENT, reply=Reply.COMING, reason=None)
    return [
        meeting_screen(page),
        meeting_screen(replace(page, own=coming, forecast=Forecast(15, 3, 3, 14, 0))),
        meeting_screen(replace(page, own=None, forecast=None)),
        *(meeting_screen(replace(page, meeting=replace(MEETING, state=state))) for state in MeetingState),
        *(meeting_screen(replace(page, meeting=replace(MEETING, attendance=form))) for form in Attendance),
        answers_screen(AnswersPage(MEETING, BODY, Page(SAID * 2, 2, 18))),
        meetings_screen(MeetingsPage(BODY, Page((MEETING,) * 6, 2, 18))),
        meetings_screen(MeetingsPage(BODY, Page((), 1, 0))),
        ending_screen(page),
    ]


@pytest.mark.parametrize("language", Language)
def test_every_screen_of_a_meeting_is_said_in_every_language_and_fits_a_message(
    words: Mapping[Language, Words], language: Language
) -> None:
    for shown in screens():
        body = rendered(shown, words[language])
        assert len(body["text"]) <= TEXT_MOST
        labels = [button["text"] for row in body["reply_markup"]["inline_keyboard"] for button in row]
        assert all(len(label) <= 28 for label in labels)


def phone_of(phone: Phone, telegram_id: int) -> Phone:
    return replace(phone, telegram_id=telegram_id, chat={"id": telegram_id, "type": "private"}, sent=[])


async def notice_on(phone: Phone, units: Units, house: House, kind: str) -> Sent:
    """The newest notice of this kind as it reaches the person, on their phone."""
    row = [each for each in await notices(units, kind) if each.person_id == phone.telegram_id][-1]
    leaving = Drawing(house, Language.KK).row(row, ChatId(phone.telegram_id), Language.KK)
    sent = Sent(leaving.method, leaving.body)
    phone.sent.append(sent)
    return sent


async def test_a_secretary_calls_a_meeting_through_the_form(phone: Phone, units: Units, house: House) -> None:
    await convene(units)
    secretary = phone_of(phone, SECRETARY.chat_id or 0)
    await secretary.type("/menu")
    await secretary.press("Отырыстар")
    await secretary.press("Отырысқа шақыру")
    await secretary.type("15.04.2026 15:00")
    await secretary.press("Аралас")
    for answer in ("Әл-Фараби даңғылы 66", "Жұмыс жоспары туралы", "2026 жылғы жоспар бекітілсін"):
        await secretary.type(answer)
    await secretary.press("Өткізіп жіберу")
    await secretary.press("Шақыру")
    assert "№ 1 отырыс" in secretary.screen.text
    assert "Кворум үшін тағы 4 мүше керек" in secretary.screen.text
    assert len(await notices(units, "meeting-called")) == 7


async def test_who_sits_in_two_bodies_is_told_their_names_beside_the_codes_to_choose_by(
    phone: Phone, units: Units
) -> None:
    await convene(units)

    async def work(uow: StoredUnit) -> None:
        began = date(2026, 1, 5)
        seat = Membership(
            MembershipId(900),
            OTHER_BODY,
            PersonId(20),
            "member",
            Role.MEMBER,
            Voting.VOTING,
            None,
            began,
            None,
            "order 2",
        )
        await uow.bodies.save_membership(seat)

    await units.run(work)
    secretary = phone_of(phone, SECRETARY.chat_id or 0)
    await secretary.type("/meetings")
    assert "<b>KSC</b>: Қала" in secretary.screen.text
    await secretary.press("Отырыстар: KSC")
    assert "Қала" in secretary.screen.text


async def test_a_late_call_is_asked_for_its_reason_before_it_is_sent(phone: Phone, units: Units) -> None:
    await convene(units)
    secretary = phone_of(phone, SECRETARY.chat_id or 0)
    await secretary.type("/meetings")
    await secretary.press("Отырысқа шақыру")
    await secretary.type("24.03.2026 15:00")
    await secretary.press("Онлайн")
    for answer in ("https://meet.example/1", "Жұмыс жоспары туралы", "2026 жылғы жоспар бекітілсін"):
        await secretary.type(answer)
    await secretary.press("Өткізіп жіберу")
    await secretary.press("Шақыру")
    assert "ерте болмауы керек" in secretary.screen.text
    await secretary.type("Су тасқыны басталды")
    await secretary.press("Шақыру")
    assert "Хабарлама кеш жіберілді. Себебі: Су тасқыны басталды" in secretary.screen.text


async def test_i_come_is_one_tap_that_turns_the_notice_into_the_answer(
    phone: Phone, units: Units, house: House
) -> None:
    member, *_ = await convene(units)
    await call_meeting(units)
    guest = phone_of(phone, member.chat_id or 0)
    notice = await notice_on(guest, units, house, "meeting-called")
    assert call().motion in notice.text
    assert list(notice.buttons) == [
        "Келемін",
        "Онлайн қатысамын",
        "Келе алмаймын",
        "Хабарламаны алдым",
        "Күн тәртібі, материалдар",
        "Күнтізбе",
    ]
    await guest.press("Келемін")
    assert guest.screen.method == "editMessageText"
    assert guest.screen.text.startswith(notice.text), "nothing of the notice is lost"
    assert "Сіздің жауабыңыз: <b>келемін</b>" in guest.screen.text
    assert list(guest.screen.buttons) == [
        "Онлайн қатысамын",
        "Келе алмаймын",
        "Күн тәртібі, материалдар",
        "Күнтізбе",
    ]


async def test_the_agenda_opens_below_the_notice(phone: Phone, units: Units, house: House) -> None:
    member, *_ = await convene(units)
    await call_meeting(units)
    guest = phone_of(phone, member.chat_id or 0)
    await notice_on(guest, units, house, "meeting-called")
    await guest.press("Күн тәртібі, материалдар")
    assert guest.screen.method == "sendMessage"
    assert "1. Жылдық жоспар туралы" in guest.screen.text
    assert "Басты мәзір" in guest.screen.buttons


async def test_the_notice_shows_an_answer_given_elsewhere(phone: Phone, units: Units, house: House) -> None:
    member, *_ = await convene(units)
    meeting_id, _ = await call_meeting(units)
    guest = phone_of(phone, member.chat_id or 0)
    notice = await arrived(guest, units, house, message_id=70)
    await guest.press("Келе алмаймын")
    assert guest.screen.method == "sendMessage", "the reason is asked below, the notice stays"
    await guest.type("Іссапардамын")
    await guest.press("Жауап беру")
    shown = [sent for sent in guest.sent if sent.body.get("message_id") == 70]
    assert [sent.text.startswith(notice.text) for sent in shown] == [True]
    assert "Себебі: Іссапардамын" in shown[-1].text
    await guest.tap(codec.write(ShowMeeting(meeting_id)))
    await guest.press("Келемін")
    shown = [sent for sent in guest.sent if sent.body.get("message_id") == 70]
    assert "Сіздің жауабыңыз: <b>келемін</b>" in shown[-1].text


async def test_an_answer_to_the_notice_of_the_former_day_is_none_to_the_new_one(
    phone: Phone, units: Units, house: House
) -> None:
    member, *_ = await convene(units)
    meeting_id, _ = await call_meeting(units)
    guest = phone_of(phone, member.chat_id or 0)
    later = MoveMeeting(meeting_id, Instant(NOON + 25 * DAY), Attendance.MIXED, "Зал", "Зал жөнделіп жатыр")
    await give(units, SECRETARY, later)
    await arrived(guest, units, house, "meeting-moved", message_id=70)
    former = await notice_on(guest, units, house, "meeting-called")
    for answer in ("Келемін", "Онлайн қатысамын", "Келе алмаймын"):
        await guest.tap(former.buttons[answer])
        assert "Қайта жауап беруіңізді" in guest.toast
        assert (await give(units, member, ShowMeeting(meeting_id))).own is None
    await guest.press("Келемін")
    own = (await give(units, member, ShowMeeting(meeting_id))).own
    assert own is not None
    assert own.reply is Reply.COMING


async def arrived(phone: Phone, units: Units, house: House, kind: str = "meeting-called", *, message_id: int) -> Sent:
    """The notice as it reaches the person, and as delivery notes that it did."""
    notice = await notice_on(phone, units, house, kind)
    [row] = [each for each in await notices(units, kind) if each.person_id == phone.telegram_id]

    async def settle(uow: StoredUnit) -> None:
        await uow.delivery.sending(row.id, ChatId(phone.telegram_id), notice.method, notice.body)
        await uow.delivery.settled(row.id, "sent", message_id=message_id)

    await units.run(settle)
    return notice


async def test_i_do_not_come_asks_why_and_may_be_changed(phone: Phone, units: Units, house: House) -> None:
    member, *_ = await convene(units)
    await call_meeting(units)
    guest = phone_of(phone, member.chat_id or 0)
    await notice_on(guest, units, house, "meeting-called")
    await guest.press("Келе алмаймын")
    await guest.type("Іссапардамын")
    await guest.press("Жауап беру")
    assert "Себебі: Іссапардамын" in guest.screen.text
    await guest.press("Келемін")
    assert "Сіздің жауабыңыз: <b>келемін</b>" in guest.screen.text


async def test_the_secretary_reads_who_comes_and_a_member_is_not_offered_it(phone: Phone, units: Units) -> None:
    member, *_ = await convene(units)
    meeting_id, _ = await call_meeting(units)
    secretary, guest = phone_of(phone, SECRETARY.chat_id or 0), phone_of(phone, member.chat_id or 0)
    for each in (secretary, guest):
        await each.tap(codec.write(ShowMeeting(meeting_id)))
    assert "Кім келеді" not in guest.screen.buttons
    await secretary.press("Кім келеді")
    assert f"Person {member.person_id}: жауап бермеген" in secretary.screen.text


async def test_a_cancelled_meeting_is_told_with_its_reason(phone: Phone, units: Units, house: House) -> None:
    member, *_ = await convene(units)
    meeting_id, _ = await call_meeting(units)
    secretary = phone_of(phone, SECRETARY.chat_id or 0)
    await secretary.tap(codec.write(ShowMeeting(meeting_id)))
    await secretary.press("Отырысты болдырмау")
    await secretary.type("Кворум жиналмайды")
    await secretary.press("Болдырмау")
    assert "Отырыс болмайды" in secretary.screen.text
    told = await notice_on(phone_of(phone, member.chat_id or 0), units, house, "meeting-cancelled")
    assert "Себебі: Кворум жиналмайды" in told.text


async def test_a_meeting_is_ended_on_a_second_screen(phone: Phone, units: Units, clock: Clock) -> None:
    await convene(units)
    meeting_id, _ = await call_meeting(units)
    chair = phone_of(phone, CHAIR.chat_id or 0)
    clock.advance(30 * DAY / 1000)
    await chair.tap(codec.write(ShowMeeting(meeting_id)))
    await chair.press("Отырысты аяқтау")
    await chair.press("Иә, аяқталды")
    assert "Отырыс өтті." in chair.screen.text


async def test_the_groups_card_shows_the_meeting_and_leads_to_private(phone: Phone, units: Units, house: House) -> None:
    member, *_ = await convene(units)
    meeting_id = await give(units, SECRETARY, call())

    async def draw(uow: StoredUnit) -> Sent:
        dirty = next(each for each in await uow.delivery.dirty_cards((), 100) if each.chat_id == GROUP)
        leaving = await Drawing(house, Language.KK).card(uow, dirty, Language.KK)
        assert leaving is not None
        return Sent(leaving.method, leaving.body)

    card = await units.run(draw)
    assert "Келеді: 0. Келмейді: 0. Жауап бермеген: 6." in card.text
    assert list(card.buttons.values()) == [f"https://t.me/kenes_bot?start=m_{meeting_id}"]
    guest = phone_of(phone, member.chat_id or 0)
    await guest.type(f"/start m_{meeting_id}")
    assert list(guest.screen.buttons)[:3] == ["Келемін", "Онлайн қатысамын", "Келе алмаймын"]
