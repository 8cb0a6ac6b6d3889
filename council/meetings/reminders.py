"""When a meeting is recalled: some hours before it begins, never at night, and not just after its notice."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from council.due.model import Due
from council.due.rules import awake, spans
from council.identity import Instant
from council.meetings.model import Meeting
from council.notices.model import Subject

REMINDER: Final = "meeting-reminder"
QUORUM: Final = "quorum-warning"
HOUR: Final = 3_600_000
AFTER_NOTICE: Final = 2 * HOUR
"""Milliseconds in which a reminder would only say the notice once more."""
FORECAST_AT: Final = 24 * HOUR
"""Milliseconds before the beginning at which the secretary hears of a quorum that is not promised."""


def reminders_of(meeting: Meeting, hours: Iterable[int]) -> list[Due]:
    """The reminders of a meeting, each of use until the next one, the last until the meeting begins.

    Args:
        hours: how long before the beginning, by the body's profile.
    """
    soonest = meeting.called_at + AFTER_NOTICE
    ahead = (awake(Instant(meeting.starts_at - each * HOUR)) for each in hours)
    subject = Subject("meeting", meeting.id)
    return [
        Due(REMINDER, subject, at, {"is_last": until == meeting.starts_at}, until)
        for at, until in spans((at for at in ahead if at >= soonest), meeting.starts_at)
    ]


def quorum_warning_of(meeting: Meeting) -> Due | None:
    """The look at the answers a day before the meeting; none where its notice is younger than that."""
    at = awake(Instant(meeting.starts_at - FORECAST_AT))
    if not meeting.called_at < at < meeting.starts_at:
        return None
    return Due(QUORUM, Subject("meeting", meeting.id), at, until=meeting.starts_at)
