"""Values inside a message: written only when they are said, in the way that the language has."""

from datetime import date

from babel import Locale
from fluent.runtime.types import FluentType

from locales.formats import Formats


class Said(str, FluentType):
    """Words of a person or a record: compared as they are, written as `shown`.

    Being a FluentType it also passes Fluent's limit of 2,500 characters for a bare str,
    which an appeal of 4,000 letters would break.
    """

    __slots__ = ("shown",)
    shown: str

    def format(self, _locale: Locale) -> "Said":  # type: ignore[override]  # Fluent's format, not str's
        return said(self.shown, self.shown)


def said(raw: str, shown: str) -> Said:
    words = Said(raw)
    words.shown = shown
    return words


class Moment(FluentType):
    """An instant that a message may say bare or give to TIME, DAY_TIME, TGTIME."""

    def __init__(self, at: int, formats: Formats) -> None:
        self.at, self._formats = at, formats

    def format(self, _locale: Locale) -> str:
        return self._formats.day_time(self.at)


class Day(FluentType):
    """A date that a message may say bare or give to DATE, DAY_MONTH, WEEKDAY."""

    def __init__(self, on: date, formats: Formats) -> None:
        self.on, self._formats = on, formats

    def format(self, _locale: Locale) -> str:
        return self._formats.day(self.on)


class Number(int, FluentType):
    """A whole number: counted by plural rules, written once for all who see the same one.

    Fluent's own reads a Babel pattern at each use (20 µs), and a tally has six numbers.
    """

    shown: str

    def format(self, _locale: Locale) -> str:
        return self.shown


def number(raw: int, shown: str) -> Number:
    counted = Number(raw)
    counted.shown = shown
    return counted
