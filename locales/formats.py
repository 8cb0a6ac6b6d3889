"""Dates, times, numbers, sizes and durations as each language writes them (CLDR, by Babel)."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, time, timedelta
from functools import lru_cache

from babel.dates import format_date, format_time
from babel.numbers import format_decimal

from council.calendar.model import local
from council.language import Language
from locales.text import Text

KIBIBYTE = 1024


# Babel reads its pattern anew each time (20 µs); a card that many people see says the same few things.
@lru_cache(maxsize=4096)
def _day(on: date, pattern: str, locale: str) -> str:
    return format_date(on, pattern, locale=locale)


@lru_cache(maxsize=4096)
def _clock(clock: time, pattern: str, locale: str) -> str:
    return format_time(clock, pattern, locale=locale)


@lru_cache(maxsize=4096)
def _number(number: float, locale: str) -> str:
    return format_decimal(number, locale=locale)


@dataclass(frozen=True, slots=True)
class Formats:
    """Formats of one language; `pattern` gives a CLDR pattern of formats.ftl by its key."""

    language: Language
    pattern: Callable[[str], str]

    def day(self, on: date) -> str:
        return self._day(on, "pattern-day")

    def day_and_month(self, on: date) -> str:
        return self._day(on, "pattern-day-and-month")

    def weekday(self, on: date) -> str:
        return self._day(on, "pattern-weekday")

    def day_with_weekday(self, on: date) -> str:
        return self._day(on, "pattern-day-with-weekday")

    def time(self, at: int | time) -> str:
        clock = at if isinstance(at, time) else local(at).time()
        return _clock(clock.replace(second=0, microsecond=0), self.pattern("pattern-time"), str(self.language))

    def day_time(self, at: int) -> str:
        """An instant (ms UTC) as a local day and time, with the zone in words."""
        moment = local(at)
        filled = self.pattern("pattern-day-time").replace("[day]", self.day(moment.date()))
        return filled.replace("[time]", self.time(at))

    def number(self, number: float) -> str:
        return _number(number, str(self.language))

    def _day(self, on: date, pattern: str) -> str:
        return _day(on, self.pattern(pattern), str(self.language))


def duration(length: timedelta) -> Text:
    """A length of time in its largest whole unit, rounded down: minutes, hours or days."""
    if length >= timedelta(days=1):
        return Text("duration-days", {"count": length.days})
    if length >= timedelta(hours=1):
        return Text("duration-hours", {"count": length // timedelta(hours=1)})
    return Text("duration-minutes", {"count": length // timedelta(minutes=1)})


def file_size(size: int) -> Text:
    """A size in bytes, in the unit a phone shows."""
    if size < KIBIBYTE:
        return Text("file-size-bytes", {"count": size})
    if size < KIBIBYTE**2:
        return Text("file-size-kilobytes", {"count": round(size / KIBIBYTE)})
    return Text("file-size-megabytes", {"count": round(size / KIBIBYTE**2, 1)})
