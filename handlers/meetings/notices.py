"""The notice that calls a meeting, with its two answers, and the one that calls it off."""

from __future__ import annotations

from council.identity import MeetingId
from council.meetings.commands import ShowMeeting
from handlers.kit.notices import Reader, Told, notice
from handlers.kit.screen import BLANK, Button, Screen, screen
from handlers.meetings.lines import called_lines, heading, when_and_where
from handlers.meetings.view import answer_buttons
from locales.text import Text


@notice("meeting-called")
def called(what: Told, reader: Reader) -> Screen:
    meeting_id = MeetingId(what.subject.id)
    is_asked = what.facts["is_asked"]
    row = answer_buttons(meeting_id) if is_asked else (Button(Text("meetings-show-button"), ShowMeeting(meeting_id)),)
    return screen(*called_lines(what.facts), rows=(row,))


@notice("meeting-cancelled")
def cancelled(what: Told, reader: Reader) -> Screen:
    facts = what.facts
    return screen(
        heading(facts["body"], facts["number"]),
        Text("meetings-state-cancelled"),
        Text("meetings-when", {"starts_at": facts["starts_at"]}),
        BLANK,
        Text("meetings-reason", {"reason": facts["reason"]}),
    )


@notice("meeting-reminder")
def reminder(what: Told, reader: Reader) -> Screen:
    facts, meeting_id = what.facts, MeetingId(what.subject.id)
    is_coming = facts["is_coming"]
    row = (Button(Text("meetings-show-button"), ShowMeeting(meeting_id)),) if is_coming else answer_buttons(meeting_id)
    return screen(
        Text("meetings-reminder-coming" if is_coming else "meetings-reminder"),
        heading(facts["body"], facts["number"]),
        *when_and_where(facts["starts_at"], facts["attendance"], facts["place"]),
        rows=(row,),
    )
