"""Terms: when a composition ends, and when the next one begins to be formed."""

from __future__ import annotations

from calendar import monthrange
from collections import Counter
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from typing import Final

from council.bodies.model import Membership
from council.calendar.model import instant
from council.identity import Instant
from council.profiles.model import Voting

TOLD_AT: Final = time(9)
LAST_AT: Final = time(23, 59)


def months_before(day: date, months: int) -> date:
    """The same day so many calendar months earlier; the last day of a month that is shorter."""
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def term_ends_on(from_on: date, years: int) -> date:
    """The last day of a term of whole years: the day before its first day comes round (28 February for 29 February)."""
    is_leap_day = (from_on.month, from_on.day) == (2, 29) and monthrange(from_on.year + years, 2)[1] == 28
    following = date(from_on.year + years, 3, 1) if is_leap_day else from_on.replace(year=from_on.year + years)
    return following - timedelta(days=1)


def composition_ends_on(memberships: Iterable[Membership], years: int, today: date) -> date | None:
    """The last day that most voting seats share, the earlier of two; a seat without one follows the profile's term.

    Seats that end early, on a ground of their own, say nothing of the composition.
    """
    ends = [
        each.until_on or term_ends_on(each.from_on, years)
        for each in memberships
        if each.voting is Voting.VOTING and each.end_ground is None
    ]
    counted = Counter(day for day in ends if day >= today)
    return min(counted, key=lambda day: (-counted[day], day)) if counted else None


def morning_of(day: date) -> Instant:
    """When it is told of what begins that day, or has ended the day before."""
    return Instant(instant(datetime.combine(day, TOLD_AT)))


def told_at(ends_on: date, months: int) -> Instant:
    """When it is said that forming the next composition begins: that many months before, in the morning."""
    return morning_of(months_before(ends_on, months))


def over_at(ends_on: date) -> Instant:
    return Instant(instant(datetime.combine(ends_on, LAST_AT)))
