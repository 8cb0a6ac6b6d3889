"""The notices that call a meeting, move it, call it off or recall it, and what those who prepare it are told."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from council.identity import MeetingId
from council.meetings.commands import ShowCalendar
from council.meetings.model import Attendance
from handlers.kit.notices import Reader, Told, notice
from handlers.kit.screen import BLANK, Button, Screen, screen
from handlers.meetings.commands import OpenMeeting
from handlers.meetings.lines import called_lines, heading, when_and_where
from handlers.meetings.notice_rows import Asking, Rows, notice_rows
from locales.text import Text


@notice("meeting-called")
def called(what: Told, reader: Reader) -> Screen:
    return screen(*called_lines(what.facts, "meetings-called"), rows=_rows(what))


@notice("meeting-moved")
def moved(what: Told, reader: Reader) -> Screen:
    facts = what.facts
    late = (Text("meetings-moved-late"),) if facts["is_late"] else ()
    return screen(
        *called_lines(facts, "meetings-moved"),
        BLANK,
        Text("meetings-moved-from", {"was_at": facts["was_at"]}),
        Text("meetings-reason", {"reason": facts["reason"]}),
        *late,
        Text("meetings-moved-answer"),
        rows=_rows(what),
    )


@notice("agenda-changed")
def changed(what: Told, reader: Reader) -> Screen:
    return screen(*called_lines(what.facts, "meetings-changed"), rows=_rows(what))


@notice("meeting-announced")
def announced(what: Told, reader: Reader) -> Screen:
    """For whoever follows the body."""
    show = Button(Text("meetings-show-button"), OpenMeeting(MeetingId(what.subject.id)))
    return screen(*called_lines(what.facts, "meetings-announced"), rows=((show,),))


@notice("meeting-cancelled")
def cancelled(what: Told, reader: Reader) -> Screen:
    facts = what.facts
    calendar = Button(Text("meetings-uncalendar-button"), ShowCalendar(MeetingId(what.subject.id)))
    return screen(
        heading(facts["body"], facts["number"]),
        Text("meetings-state-cancelled"),
        Text("meetings-when", {"starts_at": facts["starts_at"]}),
        BLANK,
        Text("meetings-reason", {"reason": facts["reason"]}) if facts["reason"] else Text("bodies-ended-reason"),
        rows=((calendar,),),
    )


@notice("meeting-reminder")
def reminder(what: Told, reader: Reader) -> Screen:
    facts, is_coming = what.facts, what.facts["is_coming"]
    return screen(
        Text("meetings-reminder-coming" if is_coming else "meetings-reminder"),
        heading(facts["body"], facts["number"]),
        *when_and_where(facts["starts_at"], facts["attendance"], facts["place"]),
        rows=notice_rows(MeetingId(what.subject.id), _asking(facts, is_asked=not is_coming)),
    )


@notice("quorum-warning")
def quorum(what: Told, reader: Reader) -> Screen:
    """For secretaries: those who promised do not make a quorum, or those still silent cannot any more."""
    facts = what.facts
    names = ("coming", "absent", "silent", "quorum", "needed")
    counted = {name: facts[name] for name in names}
    return screen(
        Text("meetings-quorum-title"),
        heading(facts["body"], facts["number"]),
        Text("meetings-when", {"starts_at": facts["starts_at"]}),
        BLANK,
        Text("meetings-forecast", counted),
        Text("meetings-quorum-missing", counted),
        *(() if facts["is_reachable"] else (Text("meetings-quorum-hopeless"),)),
        rows=((Button(Text("meetings-show-button"), OpenMeeting(MeetingId(what.subject.id))),),),
    )


def _rows(what: Told) -> Rows:
    return notice_rows(MeetingId(what.subject.id), _asking(what.facts, is_asked=what.facts["is_asked"]))


def _asking(facts: Mapping[str, Any], *, is_asked: bool) -> Asking:
    return Asking(Attendance(facts["attendance"]), is_asked=is_asked, has_point=facts.get("has_point", False))
