"""That somebody asks for a seat, and what became of it."""

from __future__ import annotations

from council.guests.commands import ShowSeatRequests
from council.identity import MeetingId
from council.meetings.commands import ShowMeeting
from handlers.kit.notices import Reader, Told, notice
from handlers.kit.screen import BLANK, Button, Screen, screen
from locales.text import Text


@notice("seat-asked")
def asked(what: Told, reader: Reader) -> Screen:
    facts = what.facts
    organization = facts["organization"]
    return screen(
        Text("guests-new"),
        Text("meetings-title", {"body": facts["body"], "number": str(facts["number"])}),
        Text("meetings-when", {"starts_at": facts["starts_at"]}),
        BLANK,
        Text("guests-name", {"name": facts["name"]}),
        *(() if organization is None else (Text("guests-organization", {"organization": organization}),)),
        rows=((Button(Text("guests-button"), ShowSeatRequests(MeetingId(what.subject.id))),),),
    )


@notice("seat-decided")
def decided(what: Told, reader: Reader) -> Screen:
    facts = what.facts
    where = (Text("guests-where", {"place": facts["place"]}),) if facts["state"] == "granted" else ()
    return screen(
        Text(f"guests-you-{facts['state']}"),
        Text("meetings-title", {"body": facts["body"], "number": str(facts["number"])}),
        Text("meetings-when", {"starts_at": facts["starts_at"]}),
        *where,
        rows=((Button(Text("meetings-show-button"), ShowMeeting(MeetingId(what.subject.id))),),),
    )
