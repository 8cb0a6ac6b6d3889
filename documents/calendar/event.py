"""One meeting as an .ics file: a request to keep it, or the word that it is off."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final

import icalendar

from council.calendar.model import ZONE, local

PRODUCT: Final = "-//Kenes//Meetings//EN"
ONE_ZONE_SINCE: Final = datetime(2024, 3, 1)  # noqa: DTZ001  local time, as RFC 5545 wants the onset of a zone


@dataclass(frozen=True, slots=True)
class Event:
    """What the file says.

    Attributes:
        uid: the same for ever, so that a calendar keeps one entry however often the meeting moves.
        sequence: grows with each move; a calendar takes the highest.
        is_off: the meeting will not take place, and the entry goes.
        starts_at, made_at: ms UTC.
        minutes: how long it lasts.
        items: the agenda.
        point: latitude and longitude (WGS 84).
        alarms: minutes before the beginning.
    """

    uid: str
    sequence: int
    is_off: bool
    starts_at: int
    minutes: int
    summary: str
    organizer: str
    place: str
    items: Sequence[str]
    point: Sequence[float] | None
    url: str
    made_at: int
    alarms: Sequence[int]


def calendar_file(event: Event) -> bytes:
    """Write the file: METHOD REQUEST or CANCEL, times in Asia/Almaty with the zone spelt out."""
    calendar = icalendar.Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "CANCEL" if event.is_off else "REQUEST")
    calendar.add_component(_zone())
    calendar.add_component(_entry(event))
    return bytes(calendar.to_ical())


def _zone() -> icalendar.Timezone:
    """One zone for the whole country since 1 March 2024; what was before it no meeting of ours needs."""
    since = icalendar.TimezoneStandard()
    since.add("dtstart", ONE_ZONE_SINCE)
    since.add("tzoffsetfrom", timedelta(hours=6))
    since.add("tzoffsetto", timedelta(hours=5))
    since.add("tzname", "+05")
    zone = icalendar.Timezone()
    zone.add("tzid", ZONE.key)
    zone.add_component(since)
    return zone


def _entry(event: Event) -> icalendar.Event:
    begins = local(event.starts_at).replace(tzinfo=ZONE)
    entry = icalendar.Event()
    entry.add("uid", event.uid)
    entry.add("sequence", event.sequence)
    entry.add("dtstamp", datetime.fromtimestamp(event.made_at / 1000, UTC).replace(microsecond=0))
    entry.add("dtstart", begins)
    entry.add("dtend", begins + timedelta(minutes=event.minutes))
    entry.add("summary", event.summary)
    entry.add("location", event.place)
    entry.add("description", "\n".join([*_numbered(event.items), event.url]))
    entry.add("url", event.url)
    entry.add("status", "CANCELLED" if event.is_off else "CONFIRMED")
    for role in ("organizer", "attendee"):
        entry.add(role, _council(event))
    if event.point is not None:
        entry.add("geo", tuple(event.point))
    if not event.is_off:
        for minutes in event.alarms:
            entry.add_component(_alarm(event, minutes))
    return entry


def _council(event: Event) -> icalendar.vCalAddress:
    """RFC 5546 wants somebody who asks and somebody who is asked: the council both times, never a person's name."""
    address = icalendar.vCalAddress(event.url.partition("?")[0])
    address.params["CN"] = event.organizer
    address.params["CUTYPE"] = "GROUP"
    return address


def _alarm(event: Event, minutes: int) -> icalendar.Alarm:
    alarm = icalendar.Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", event.summary)
    alarm.add("trigger", timedelta(minutes=-minutes))
    return alarm


def _numbered(items: Sequence[str]) -> list[str]:
    return [f"{number}. {title}" for number, title in enumerate(items, 1)]
