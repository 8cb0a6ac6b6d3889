"""Reminders and the word about an outage, as people read them."""

from datetime import date

import pytest

from bot.delivery.drawing import Drawing
from bot.due import DueRunner
from council.appeals.reminders import Nearness
from council.identity import ChatId, Instant
from council.language import Language
from council.meetings.commands import AcceptMeeting
from council.notices.model import Notice, Subject
from council.outages.hearing import hear
from handlers.kit.context import House
from handlers.kit.screen import TEXT_MOST
from storage.unit_of_work import StoredUnit, Units
from tests.databases import Clock
from tests.handlers.conftest import Phone, Sent
from tests.sittings import COUNCIL_NAMES, GROUP, call, call_meeting, convene, give, notices, open_ballot

HOUR = 3_600_000


def drawing(house: House) -> Drawing:
    return Drawing(house, Language.KK)


async def reminder_on(phone: Phone, units: Units, house: House) -> Sent:
    """The newest reminder as it reaches the person, on their phone."""
    await DueRunner(units, lambda: None).turn()
    row = [each for each in await notices(units, "meeting-reminder") if each.person_id == phone.telegram_id][-1]
    leaving = drawing(house).row(row, ChatId(phone.telegram_id), Language.KK)
    phone.sent.append(Sent(leaving.method, leaving.body))
    return phone.sent[-1]


async def test_a_silent_member_answers_the_reminder_with_one_tap(
    phone: Phone, units: Units, house: House, clock: Clock
) -> None:
    member, *_ = await convene(units)
    await call_meeting(units)
    phone.telegram_id, phone.chat = member.person_id or 0, {"id": member.chat_id, "type": "private"}
    clock.now = Instant(call().starts_at - 24 * HOUR)
    reminder = await reminder_on(phone, units, house)
    assert "сіз әлі жауап бермедіңіз" in reminder.text
    assert "№ 1 отырыс" in reminder.text
    await phone.press("Келемін")
    assert "Сіздің жауабыңыз: <b>келемін</b>" in phone.screen.text


async def test_who_comes_is_only_reminded_of_the_meeting(
    phone: Phone, units: Units, house: House, clock: Clock
) -> None:
    member, *_ = await convene(units)
    meeting_id, _ = await call_meeting(units)
    await give(units, member, AcceptMeeting(meeting_id))
    phone.telegram_id = member.person_id or 0
    clock.now = Instant(call().starts_at - 2 * HOUR)
    reminder = await reminder_on(phone, units, house)
    assert "жақында отырыс басталады" in reminder.text
    assert "Келемін" not in reminder.buttons


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("when", Nearness)
async def test_the_desk_reads_until_when_an_appeal_must_be_answered(
    units: Units, house: House, when: Nearness, language: Language
) -> None:
    facts = {
        "body": COUNCIL_NAMES.as_facts(),
        "number": "KST-2026-000001",
        "due_on": date(2026, 4, 15).isoformat(),
        "when": when,
    }
    notice = Notice("appeal-deadline", Subject("appeal", 1), facts, to_chat=GROUP)
    await units.run(lambda uow: uow.notices.put(notice))
    (row,) = await notices(units, "appeal-deadline")
    body = drawing(house).row(row, GROUP, language).body
    assert "KST-2026-000001" in body["text"]
    assert ("15" in body["text"]) is (when is not Nearness.TODAY)


async def card_of(units: Units, house: House, chat_id: int) -> str:
    async def draw(uow: StoredUnit) -> str:
        dirty = await uow.delivery.dirty_cards((), 100)
        card = next(each for each in dirty if each.chat_id == chat_id and each.subject.noun == "ballot")
        leaving = await drawing(house).card(uow, card, Language.KK)
        assert leaving is not None
        return str(leaving.body["text"])

    return await units.run(draw)


async def test_after_an_outage_a_ballots_card_says_why_it_comes_again(units: Units, house: House, clock: Clock) -> None:
    member, *_ = await convene(units)
    await units.run(lambda uow: hear(uow, 150_000))
    await open_ballot(units)
    assert "Байланыс болмады" not in await card_of(units, house, member.chat_id or 0)
    clock.advance(600)
    await units.run(lambda uow: hear(uow, 150_000))
    text = await card_of(units, house, member.chat_id or 0)
    assert "Байланыс болмады: 20 наурыз 12:00 – 20 наурыз 12:10" in text
    assert "жеке чаттан тексеріңіз" in await card_of(units, house, GROUP)
    assert len(text) < TEXT_MOST
