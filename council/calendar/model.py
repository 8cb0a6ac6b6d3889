"""Days off, working hours, and a term reckoned from them."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from enum import StrEnum
from typing import Protocol
from zoneinfo import ZoneInfo

ZONE = ZoneInfo("Asia/Almaty")


def local(at: int) -> datetime:
    """The wall clock of the whole country at an instant (ms UTC); one zone since 1 March 2024."""
    return datetime.fromtimestamp(at / 1000, UTC).astimezone(ZONE)


def instant(moment: datetime) -> int:
    """The instant (ms UTC) of a moment; one without a zone is local time."""
    aware = moment if moment.tzinfo else moment.replace(tzinfo=ZONE)
    return round(aware.timestamp() * 1000)


class Unit(StrEnum):
    WORKING_DAYS = "working-days"
    CALENDAR_DAYS = "calendar-days"
    MONTHS = "months"


class Why(StrEnum):
    WEEKEND = "weekend"
    DAY_OFF = "day-off"
    ESTIMATED = "estimated-day-off"


@dataclass(frozen=True, slots=True)
class DaysOff:
    """One year: days off that fall outside or on weekends, and weekends that are worked instead.

    Args:
        announced: False while the Government may still swap days.
        estimated: days off whose date is not yet proclaimed (Kurban Ait follows the moon).
    """

    off: frozenset[date] = frozenset()
    work: frozenset[date] = frozenset()
    announced: bool = False
    estimated: frozenset[date] = frozenset()


class YearSource(Protocol):
    """Where the days off of a year come from."""

    def year(self, number: int) -> DaysOff:
        """The days off of any year; one nobody has announced is reckoned and marked so."""
        ...


@dataclass(frozen=True, slots=True)
class WorkingHours:
    """When papers are registered (APPC art. 64(3)); the hours themselves are a setting of each body."""

    opens: time = time(9)
    closes: time = time(18, 30)
    weekdays: frozenset[int] = frozenset(range(5))
    source: str = "memory (verify): state bodies work Mon-Fri 09:00-18:30, grants close at 18:30 Astana time"


@dataclass(frozen=True, slots=True)
class Skipped:
    date: date
    why: Why


@dataclass(frozen=True, slots=True)
class Due:
    """A term reckoned: when the paper came, when it counts as registered, and its last day.

    `skipped` holds the days that did not count: each non-working day between registration and the last
    day of a term in working days; for other units those by which a last day off was put off.
    `announced` is False if a year in between may still change.
    """

    received: datetime
    registered: date
    due: date
    term: int
    unit: Unit
    announced: bool
    skipped: tuple[Skipped, ...] = field(default=())
