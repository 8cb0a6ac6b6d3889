"""The lines that the notice, the card and the page of a meeting share."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from council.bodies.model import Body
from council.meetings.commands import Forecast
from council.meetings.model import Meeting
from handlers.kit.screen import BLANK
from locales.text import Text, Value


def heading(body: Value, number: int) -> Text:
    return Text("meetings-title", {"body": body, "number": str(number)})


def when_and_where(starts_at: int, attendance: str, place: str) -> tuple[Text, ...]:
    form = Text(f"call-meeting-attendance-{attendance.replace('_', '-')}")
    return (
        Text("meetings-when", {"starts_at": starts_at}),
        Text("meetings-where", {"attendance": form, "place": place}),
    )


def meeting_lines(meeting: Meeting, body: Body) -> tuple[Text, ...]:
    state = () if meeting.state == "called" else (Text(f"meetings-state-{meeting.state}"),)
    return (
        heading(body.names, meeting.number),
        *state,
        *when_and_where(meeting.starts_at, meeting.attendance, meeting.place),
    )


def agenda_line(position: int, title: str) -> Text:
    return Text("meetings-item", {"position": str(position), "title": title})


def motion_line(text: str) -> Text:
    return Text("meetings-motion", {"text": text})


def late_lines(reason: str | None) -> tuple[Text, ...]:
    return () if reason is None else (BLANK, Text("meetings-late", {"reason": reason}))


def forecast_lines(forecast: Forecast) -> tuple[Text, ...]:
    """Who promised to come, and whether that will be a quorum."""
    counted = {"coming": forecast.coming, "absent": forecast.absent, "silent": forecast.silent}
    reachable = Text("meetings-quorum-expected", {"quorum": forecast.quorum})
    missing = Text("meetings-quorum-missing", {"needed": forecast.needed, "quorum": forecast.quorum})
    return (BLANK, Text("meetings-forecast", counted), missing if forecast.needed else reachable)


def called_lines(facts: Mapping[str, Any]) -> tuple[Text, ...]:
    """The notice from its frozen facts."""
    return (
        Text("meetings-called"),
        heading(facts["body"], facts["number"]),
        *when_and_where(facts["starts_at"], facts["attendance"], facts["place"]),
        BLANK,
        Text("meetings-agenda"),
        agenda_line(1, facts["item"]),
        motion_line(facts["motion"]),
        *late_lines(facts["late_reason"]),
    )
