"""When the desk is reminded of an appeal: some working days before its answer is due, as the body opens."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final

from council.appeals.model import Appeal
from council.appeals.rules import is_overdue
from council.calendar.model import instant
from council.calendar.rules import Calendar
from council.due.model import Due
from council.due.rules import awake, spans
from council.identity import Instant
from council.notices.model import Subject

REMINDER: Final = "appeal-deadline"
DAY: Final = timedelta(days=1)


class Nearness(StrEnum):
    """Where a day stands before the last day of a term."""

    AHEAD = "ahead"
    TODAY = "today"
    OVERDUE = "overdue"


def nearness(appeal: Appeal, today: date) -> Nearness:
    if is_overdue(appeal, today):
        return Nearness.OVERDUE
    return Nearness.TODAY if today == appeal.due_on else Nearness.AHEAD


def reminders_of(appeal: Appeal, days: Iterable[int], calendar: Calendar) -> list[Due]:
    """The reminders of a term, each of use until the next one; the last is owed however late.

    Args:
        days: working days before the last day, by the body's profile; 0 is the last day itself.
    """
    opens = (_opening(_working_before(appeal.due_on, each, calendar), calendar) for each in days)
    end = Instant(instant(datetime.combine(appeal.due_on + DAY, calendar.hours.opens)))
    subject = Subject("appeal", appeal.id)
    return [
        Due(REMINDER, subject, at, until=None if until == end else until)
        for at, until in spans((at for at in opens if at > appeal.received_at), end)
    ]


def _working_before(on: date, count: int, calendar: Calendar) -> date:
    for _ in range(count):
        on -= DAY
        while not calendar.is_working(on):
            on -= DAY
    return on


def _opening(on: date, calendar: Calendar) -> Instant:
    return awake(Instant(instant(datetime.combine(on, calendar.hours.opens))))
