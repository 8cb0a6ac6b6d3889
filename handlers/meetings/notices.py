"""The notice that calls a meeting, with its two answers, and the one that calls it off."""

from __future__ import annotations

from council.identity import MeetingId
from handlers.kit.notices import Reader, Told, notice
from handlers.kit.screen import BLANK, Screen, screen
from handlers.meetings.lines import called_lines, heading, when_and_where
from handlers.meetings.view import notice_rows
from locales.text import Text


@notice("meeting-called")
def called(what: Told, reader: Reader) -> Screen:
    rows = notice_rows(MeetingId(what.subject.id), is_asked=what.facts["is_asked"])
    return screen(*called_lines(what.facts), rows=rows)


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
    return screen(
        Text("meetings-reminder-coming" if is_coming else "meetings-reminder"),
        heading(facts["body"], facts["number"]),
        *when_and_where(facts["starts_at"], facts["attendance"], facts["place"]),
        rows=notice_rows(meeting_id, is_asked=not is_coming),
    )
