"""Minutes as people see them: from the secretary's draft to publication, with remarks, dissent and attendance."""

from council.ballots.commands import ShowBallot
from council.meetings.commands import ShowMeeting
from council.minutes.commands import ShowMinutes
from handlers.kit.callback import codec
from handlers.kit.context import House
from storage.unit_of_work import Units
from tests.databases import Clock
from tests.handlers.conftest import Phone
from tests.handlers.minutes import arrived, phone_of
from tests.minutes import finish_remarks, hold_another, hold_meeting, pass_days
from tests.sittings import CHAIR, SECRETARY, convene


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


async def test_the_chair_is_asked_about_whoever_stayed_away_three_times_and_the_member_is_told(
    phone: Phone, units: Units, clock: Clock, house: House
) -> None:
    sitting = await convene(units)
    for _ in range(3):
        held = await hold_another(units, clock, sitting, yes=4)
        await finish_remarks(units, clock, held.meeting_id)
    chair, member = phone_of(phone, CHAIR.chat_id), phone_of(phone, sitting[-1].chat_id)
    asked = await arrived(chair, units, house, "absence-limit")
    assert "2026 жылы отырыстарға себебін айтпай келмей, регламентте белгіленген шекке (3) жеткендер:" in asked.text
    assert "Person 103" in asked.text
    opened = await chair.press("Қатысу есебі")
    assert "editMessageText" not in {sent.method for sent in opened}, "the question stays"
    assert "Қатысқаны: 0 / 3, себебін айтып келмегені: 0, себепсіз: 3\nШегіне жетті: 3" in chair.screen.text
    await chair.press("Отырыстар")
    assert "№ 3" in "".join(chair.screen.buttons)
    told = await arrived(member, units, house, "absence-counted")
    assert "Енді мүшелігіңіз туралы мәселе кеңестің қарауына шығарылуы мүмкін." in told.text
    await member.press("Қатысу есебі")
    assert "Шегіне жетті: 3" in member.screen.text
