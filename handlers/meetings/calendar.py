"""A meeting for the reader's own calendar and map."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from council.identity import Instant
from council.meetings.commands import MeetingPage
from council.meetings.model import MeetingState
from council.names import Names
from documents.calendar.event import Event, calendar_file
from handlers.kit.context import House
from handlers.kit.files import made
from handlers.kit.screen import Attachment, Screen
from handlers.meetings.lines import form_text, heading_of
from locales.text import Text
from locales.words import Words

ALARMS: Final = (24 * 60, 120)
"""Minutes before the beginning at which the calendar reminds."""
VENUE_MOST: Final = 120


def calendar_screen(page: MeetingPage, house: House, now: Instant) -> Screen:
    """The file, under the words that say what to do with it."""
    meeting = page.meeting
    is_off = meeting.state is MeetingState.CANCELLED
    facts = {
        "uid": f"meeting-{meeting.id}@{house.username}.t.me",
        "sequence": meeting.sequence + len(page.put_off) + is_off,
        "is_off": is_off,
        "starts_at": page.begins_at,
        "minutes": page.minutes,
        "body": page.body.names.as_facts(),
        "number": meeting.number,
        "place": meeting.place,
        "attendance": meeting.attendance,
        "items": [item.title for item in page.items],
        "point": None if meeting.point is None else [meeting.point.latitude, meeting.point.longitude],
        "url": house.link(f"m_{meeting.id}"),
        "made_at": now,
    }
    file = Attachment("document", made="meeting-calendar", facts=facts, name=f"meeting-{meeting.number}.ics")
    line = Text("meetings-calendar-off" if is_off else "meetings-calendar")
    return Screen((heading_of(meeting, page.body), line), attachment=file)


def map_body(page: MeetingPage, chat_id: int, words: Words) -> dict[str, Any]:
    """What `sendVenue` wants."""
    point = page.meeting.point
    return {
        "chat_id": chat_id,
        "latitude": None if point is None else point.latitude,
        "longitude": None if point is None else point.longitude,
        "title": page.body.names.in_(words.language)[:VENUE_MOST],
        "address": (page.meeting.place or words.plain_text(form_text(page.meeting.attendance)))[:VENUE_MOST],
    }


@made("meeting-calendar")
def calendar(words: Words, facts: Mapping[str, Any]) -> bytes:
    named = {"body": Names(**facts["body"]).in_(words.language), "number": str(facts["number"])}
    event = Event(
        uid=facts["uid"],
        sequence=facts["sequence"],
        is_off=facts["is_off"],
        starts_at=facts["starts_at"],
        minutes=facts["minutes"],
        summary=words.plain_text(Text("meetings-calendar-summary", named)),
        organizer=named["body"],
        place=facts["place"] or words.plain_text(form_text(facts["attendance"])),
        items=tuple(facts["items"]),
        point=None if facts["point"] is None else tuple(facts["point"]),
        url=facts["url"],
        made_at=facts["made_at"],
        alarms=ALARMS,
    )
    return calendar_file(event)
