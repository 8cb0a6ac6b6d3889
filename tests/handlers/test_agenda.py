"""A meeting prepared in the chat: items, papers, the review before the call; what members get of it."""

from council.identity import (
    Instant,
)
from council.meetings.commands import (
    AddItem,
    DraftMeeting,
    MoveMeeting,
    PlaceOnMap,
    ShowAgenda,
    ShowMeeting,
)
from council.meetings.model import AgendaKind, Attendance
from council.place import Point
from council.plans.commands import ShowPlan
from handlers.kit.callback import codec
from handlers.kit.context import House
from handlers.kit.files import make
from storage.unit_of_work import Units
from tests.databases import NOON
from tests.handlers.conftest import Phone, Sent
from tests.handlers.test_meetings import notice_on, phone_of
from tests.sittings import DAY, KST, SECRETARY, call_meeting, convene, give


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


async def test_a_draft_is_changed_without_the_questions_that_are_answered_and_deleted_on_a_second_screen(
    phone: Phone, units: Units
) -> None:
    await convene(units)
    secretary = phone_of(phone, SECRETARY.chat_id or 0)
    drafting = DraftMeeting(KST, Instant(NOON + 20 * DAY), Attendance.MIXED, "Зал", is_extraordinary=True)
    await secretary.tap(codec.write(ShowMeeting(await give(units, SECRETARY, drafting))))
    assert "Кезектен тыс отырыс" in secretary.screen.text
    await secretary.press("Уақыты мен орны")
    await secretary.press("Өтетін орны")
    await secretary.type("Үлкен зал")
    await secretary.press("Сақтау")
    assert "Өтетін орны: Үлкен зал" in secretary.screen.text
    await secretary.press("Дайындықты жою")
    await secretary.press("Иә, жойылсын")
    assert "Дайындалған отырыс жойылды." in secretary.screen.text


async def test_an_item_is_rewritten_and_taken_off_on_a_second_screen(phone: Phone, units: Units) -> None:
    await convene(units)
    meeting_id, _ = await call_meeting(units)
    await give(units, SECRETARY, AddItem(meeting_id, "Екінші мәселе", AgendaKind.OTHER, "А. Ахметова"))
    secretary = phone_of(phone, SECRETARY.chat_id or 0)
    await secretary.tap(codec.write(ShowAgenda(meeting_id)))
    await secretary.press("2. Екінші мәселе")
    await secretary.press("Өзгерту")
    await secretary.press("Түрі")
    await secretary.press("Сайлау")
    await secretary.press("Сақтау")
    assert "Сайлау\nБаяндамашы: А. Ахметова" in secretary.screen.text
    await secretary.press("Алып тастау")
    await secretary.press("Иә, алып тасталсын")
    assert "Екінші мәселе" not in secretary.screen.text


async def test_the_secretary_marks_whom_they_have_telephoned(phone: Phone, units: Units) -> None:
    member, *_ = await convene(units)
    meeting_id, _ = await call_meeting(units)
    lost = member.account_id
    assert lost is not None
    await units.run(lambda uow: uow.people.link(lost, None))
    secretary = phone_of(phone, SECRETARY.chat_id or 0)
    await secretary.tap(codec.write(ShowMeeting(meeting_id)))
    await secretary.press("Кім келеді")
    await secretary.press("Қоңырау шалу: 1")
    assert f"• Person {member.person_id}: ботқа қосылмаған" in secretary.screen.text
    await secretary.press(f"Айтылды: Person {member.person_id}")
    assert f"• Person {member.person_id}: телефонмен хабарланды" in secretary.screen.text


async def test_a_late_meeting_is_called_after_its_reason(phone: Phone, units: Units) -> None:
    await convene(units)
    drafting = DraftMeeting(KST, Instant(NOON + 2 * DAY), Attendance.MIXED, "Зал", is_extraordinary=False)
    meeting_id = await give(units, SECRETARY, drafting)
    secretary = phone_of(phone, SECRETARY.chat_id or 0)
    await secretary.tap(codec.write(ShowMeeting(meeting_id)))
    await secretary.press("Тексеріп, шақыру")
    assert "Күн тәртібінде мәселе жоқ" in secretary.toast
    await give(units, SECRETARY, AddItem(meeting_id, "Су тасқыны", AgendaKind.INFORMATION))
    await secretary.press("Тексеріп, шақыру")
    assert "Хабарлама кешігеді." in secretary.screen.text
    await secretary.press("Отырысқа шақыру")
    await secretary.type("Су тасқыны басталды")
    await secretary.press("Отырысқа шақыру")
    assert "Хабарлама кеш жіберілді. Себебі: Су тасқыны басталды" in secretary.screen.text
