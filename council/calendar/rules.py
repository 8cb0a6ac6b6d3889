"""How a term is counted: from the day after registration, in working days, never ending on a day off.

APPC (Code 350-VI) art. 64(3): what comes after hours or on a day off is registered on the next working day.
Art. 76: a term starts the day after registration; if its last day is off, it ends on the next working day.
"""

from calendar import monthrange
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Final

from council.calendar.model import Due, Skipped, Unit, Why, WorkingHours, YearSource, local
from council.calendar.refusals import TermRefused
from council.profiles.model import Profile

DAY: Final = timedelta(days=1)
LONGEST: Final = {Unit.WORKING_DAYS: 1000, Unit.CALENDAR_DAYS: 3660, Unit.MONTHS: 120}


@dataclass(frozen=True, slots=True)
class Calendar:
    """The days of one body: the country's days off and the body's working week."""

    years: YearSource
    hours: WorkingHours = field(default_factory=WorkingHours)

    def why_off(self, on: date) -> Why | None:
        """Why nobody works that day; None on a working day."""
        year = self.years.year(on.year)
        if on in year.work:
            return None
        if on in year.off | year.estimated:
            return Why.ESTIMATED if on in year.estimated else Why.DAY_OFF
        return None if on.weekday() in self.hours.weekdays else Why.WEEKEND

    def is_working(self, on: date) -> bool:
        return self.why_off(on) is None

    def working_from(self, on: date) -> date:
        """That day, or the first working day after it."""
        while not self.is_working(on):
            on += DAY
        return on

    def working_after(self, on: date, count: int) -> date:
        """The working day reached after `count` of them, counted from the day after."""
        for _ in range(count):
            on = self.working_from(on + DAY)
        return on

    def registered_on(self, received: datetime) -> date:
        """The day of registration of what came at a local time; the closing minute itself is in time."""
        is_late = received.time() > self.hours.closes
        return self.working_from(received.date() + DAY if is_late else received.date())


def calendar_of(profile: Profile, years: YearSource) -> Calendar:
    """The calendar of a body of this kind."""
    hours = profile.hours
    return Calendar(years, WorkingHours(hours.value.opens, hours.value.closes, source=hours.source))


def due_on(received_at: int, term: int, unit: Unit, calendar: Calendar) -> Due:
    """The last day of a term for what came at an instant (ms UTC); TermRefused outside 1…LONGEST."""
    if not 1 <= term <= LONGEST[unit]:
        raise TermRefused(unit=unit, most=LONGEST[unit])
    received = local(received_at)
    registered = calendar.registered_on(received)
    last = _last_day(registered, term, unit, calendar)
    due = calendar.working_from(last)
    counted_from = registered if unit is Unit.WORKING_DAYS else last - DAY
    years = range(received.year, due.year + 1)
    return Due(
        received=received,
        registered=registered,
        due=due,
        term=term,
        unit=unit,
        announced=all(calendar.years.year(number).announced for number in years),
        skipped=_skipped(counted_from, due, calendar),
    )


def _last_day(registered: date, term: int, unit: Unit, calendar: Calendar) -> date:
    if unit is Unit.WORKING_DAYS:
        return calendar.working_after(registered, term)
    if unit is Unit.CALENDAR_DAYS:
        return registered + term * DAY
    return _months_after(registered, term)


def _months_after(on: date, months: int) -> date:
    """The same day of a later month, or its last day if it is shorter (Civil Code art. 173)."""
    year, month = divmod(on.year * 12 + on.month - 1 + months, 12)
    return date(year, month + 1, min(on.day, monthrange(year, month + 1)[1]))


def _skipped(after: date, before: date, calendar: Calendar) -> tuple[Skipped, ...]:
    span = (after + count * DAY for count in range(1, (before - after).days))
    reasons = ((on, calendar.why_off(on)) for on in span)
    return tuple(Skipped(on, why) for on, why in reasons if why)
