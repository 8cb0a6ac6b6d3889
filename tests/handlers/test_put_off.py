"""A sitting that was put off: the page of its meeting and the calendars of people name the day that counts."""

from collections.abc import Mapping

from council.identity import Instant, MeetingId
from council.language import Language
from council.meetings.commands import CancelMeeting, ShowCalendar, ShowMeeting
from council.sittings.commands import AdjournSitting
from handlers.kit.context import House
from handlers.kit.screen import rendered
from handlers.meetings.calendar import calendar, calendar_screen
from handlers.meetings.view import meeting_screen
from locales.words import Words
from storage.unit_of_work import Units
from tests.databases import Clock
from tests.sittings import CHAIR, DAY, SECRETARY, STRANGER, call, call_meeting, convene, give


async def test_everybody_reads_the_day_to_which_it_was_put_off_and_calendars_move(
    units: Units, clock: Clock, words: Mapping[Language, Words], house: House
) -> None:
    await convene(units)
    meeting_id, _ = await call_meeting(units)
    for days in (3, 5):
        clock.now = call().starts_at
        await give(units, CHAIR, AdjournSitting(meeting_id, Instant(call().starts_at + days * DAY)))
    page = await give(units, STRANGER, ShowMeeting(meeting_id))
    said = words[Language.RU]
    assert "Отложено на: <b>14 апреля 2026 года, 12:00" in rendered(meeting_screen(page), said)["text"]
    assert b"DTSTART;TZID=Asia/Almaty:20260414T120000" in await drawn(units, house, said, clock, meeting_id)
    assert b"SEQUENCE:2" in await drawn(units, house, said, clock, meeting_id)
    await give(units, SECRETARY, CancelMeeting(meeting_id, "Кворум болмайды"))
    assert b"SEQUENCE:3" in await drawn(units, house, said, clock, meeting_id)


async def drawn(units: Units, house: House, said: Words, clock: Clock, meeting_id: MeetingId) -> bytes:
    """The file that a stranger's calendar gets."""
    page = await give(units, STRANGER, ShowCalendar(meeting_id))
    attached = calendar_screen(page, house, clock.now).attachment
    assert attached is not None
    return calendar(said, attached.facts)
