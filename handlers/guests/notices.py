"""That somebody asks for a seat, what became of it, and what became of the meeting."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from council.guests.commands import ShowSeatRequests
from council.identity import MeetingId
from council.meetings.commands import ShowCalendar, ShowMeeting
from handlers.kit.notices import Reader, Told, notice
from handlers.kit.screen import BLANK, Button, Screen, screen
from locales.text import Text


@notice("seat-asked")
def asked(what: Told, reader: Reader) -> Screen:
    facts = what.facts
    organization = facts["organization"]
    return screen(
        Text("guests-new"),
        *_which(facts),
        BLANK,
        Text("guests-name", {"name": facts["name"]}),
        *(() if organization is None else (Text("guests-organization", {"organization": organization}),)),
        rows=((Button(Text("guests-button"), ShowSeatRequests(MeetingId(what.subject.id))),),),
    )


@notice("seat-decided")
def decided(what: Told, reader: Reader) -> Screen:
    facts = what.facts
    where = _where(facts) if facts["state"] == "granted" else ()
    return screen(
        Text(f"guests-you-{facts['state']}"),
        *_which(facts),
        *where,
        rows=((Button(Text("meetings-show-button"), ShowMeeting(MeetingId(what.subject.id))),),),
    )


@notice("visit-moved")
def moved(what: Told, reader: Reader) -> Screen:
    """For guests and followers: it will be held at another time or place."""
    facts = what.facts
    return screen(
        Text("meetings-moved"),
        *_which(facts),
        *_where(facts),
        BLANK,
        Text("meetings-moved-from", {"was_at": facts["was_at"]}),
        rows=((Button(Text("meetings-show-button"), ShowMeeting(MeetingId(what.subject.id))),),),
    )


@notice("visit-cancelled")
def cancelled(what: Told, reader: Reader) -> Screen:
    calendar = Button(Text("meetings-uncalendar-button"), ShowCalendar(MeetingId(what.subject.id)))
    return screen(Text("meetings-state-cancelled"), *_which(what.facts), rows=((calendar,),))


def _where(facts: Mapping[str, Any]) -> tuple[Text, ...]:
    """The place as far as the reader may read it; of a meeting held online only, that it is."""
    if facts["place"]:
        return (Text("guests-where", {"place": facts["place"]}),)
    return (Text("meetings-form", {"attendance": Text(f"call-meeting-attendance-{facts['attendance']}")}),)


def _which(facts: Mapping[str, Any]) -> tuple[Text, ...]:
    return (
        Text("meetings-title", {"body": facts["body"], "number": str(facts["number"])}),
        Text("meetings-when", {"starts_at": facts["starts_at"]}),
    )
