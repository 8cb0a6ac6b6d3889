"""The meeting as a calendar file: one entry for ever, newer with each move, gone when the meeting is off."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import icalendar

from council.calendar.model import ZONE, instant
from documents.calendar.event import Event, calendar_file

BEGINS = datetime(2026, 4, 15, 15, 0, tzinfo=ZONE)
EVENT = Event(
    uid="meeting-42@kenes_bot.t.me",
    sequence=0,
    is_off=False,
    starts_at=instant(BEGINS),
    minutes=90,
    summary="Облыстық кеңес: № 3 отырыс",
    organizer="Облыстық кеңес",
    place="Әл-Фараби даңғылы 66; 3-қабат, зал",
    items=("Жол жөндеу", "Мектептер, есеп"),
    point=(53.2145, 63.6246),
    url="https://t.me/kenes_bot?start=m_42",
    made_at=1_773_990_000_000,
    alarms=(1440, 120),
)


def read(file: bytes) -> tuple[Any, Any]:
    calendar = icalendar.Calendar.from_ical(file)
    return calendar, calendar.walk("VEVENT")[0]


def test_a_calendar_reads_when_where_and_about_what() -> None:
    calendar, entry = read(calendar_file(EVENT))
    assert calendar["METHOD"] == "REQUEST"
    assert (entry.decoded("DTSTART"), entry.decoded("DTEND")) == (BEGINS, BEGINS + timedelta(minutes=90))
    assert entry["DTSTART"].params["TZID"] == "Asia/Almaty"
    assert str(entry["SUMMARY"]) == EVENT.summary
    assert str(entry["LOCATION"]) == EVENT.place
    assert str(entry["DESCRIPTION"]).splitlines()[:2] == ["1. Жол жөндеу", "2. Мектептер, есеп"]
    assert entry["ORGANIZER"].params["CN"] == "Облыстық кеңес"


def test_the_zone_is_spelt_out_as_five_hours_ahead() -> None:
    calendar, _ = read(calendar_file(EVENT))
    [zone] = calendar.walk("VTIMEZONE")
    assert zone["TZID"] == "Asia/Almaty"
    [standard] = zone.walk("STANDARD")
    assert standard.decoded("TZOFFSETTO") == timedelta(hours=5)
    assert standard["DTSTART"].to_ical() == b"20240301T000000"


def test_a_moved_meeting_is_the_same_entry_made_newer() -> None:
    _, before = read(calendar_file(EVENT))
    _, after = read(calendar_file(replace(EVENT, sequence=1, starts_at=EVENT.starts_at + 86_400_000)))
    assert before["UID"] == after["UID"]
    assert (before["SEQUENCE"], after["SEQUENCE"]) == (0, 1)


def test_it_reminds_a_day_and_two_hours_before() -> None:
    _, entry = read(calendar_file(EVENT))
    assert [alarm.decoded("TRIGGER") for alarm in entry.walk("VALARM")] == [timedelta(days=-1), timedelta(hours=-2)]


def test_a_meeting_that_is_off_leaves_the_calendar_and_reminds_nobody() -> None:
    calendar, entry = read(calendar_file(replace(EVENT, is_off=True, sequence=2)))
    assert (calendar["METHOD"], entry["STATUS"], entry["SEQUENCE"]) == ("CANCEL", "CANCELLED", 2)
    assert entry.walk("VALARM") == []


def test_no_line_of_the_file_is_longer_than_calendars_read() -> None:
    assert max(map(len, calendar_file(EVENT).split(b"\r\n"))) <= 75
