"""What is told of absences once they are counted: to whoever presides, and to the member."""

from __future__ import annotations

from council.calendar.model import local
from council.identity import BodyId
from council.meetings.commands import ShowMeetings
from handlers.kit.notices import Reader, Told, notice
from handlers.kit.screen import BLANK, Button, Screen, screen
from handlers.minutes.commands import OpenAttendance
from locales.text import Text


@notice("absence-limit")
def absence(what: Told, reader: Reader) -> Screen:
    facts = {"limit": what.facts["limit"], "names": what.facts["names"], "year": str(_year(what))}
    meetings = Button(Text("meetings-button"), ShowMeetings(BodyId(what.facts["body_id"])))
    return _counted(what, Text("minutes-told-absence", facts), Text("minutes-told-absence-do"), meetings)


@notice("absence-counted")
def absent(what: Told, reader: Reader) -> Screen:
    """What the member hears: how often they were absent, and what may follow."""
    count, limit = what.facts["count"], what.facts["limit"]
    follows = "reached" if count >= limit else "near"
    facts = {"count": count, "limit": limit, "year": str(_year(what))}
    return _counted(what, Text("minutes-told-own-absence", facts), Text(f"minutes-told-own-absence-{follows}"))


def _counted(what: Told, line: Text, follows: Text, *buttons: Button) -> Screen:
    opens = OpenAttendance(BodyId(what.facts["body_id"]), _year(what))
    attendance = Button(Text("minutes-attendance-button"), opens)
    body = Text("minutes-told-body", {"body": what.facts["body"]})
    return screen(body, BLANK, line, BLANK, follows, rows=tuple((button,) for button in (*buttons, attendance)))


def _year(what: Told) -> int:
    return local(what.facts["starts_at"]).year
