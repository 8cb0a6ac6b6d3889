"""How an argument enters a message: wrapped so that it is escaped and formatted only when it is said."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from babel import Locale
from fluent.runtime.types import FluentType, fluent_number

from council.language import Language
from council.names import Names
from locales.formats import Formats
from locales.text import Text, Value

_MARKUP = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})


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


def escape(text: str) -> str:
    """Text made harmless inside Telegram's HTML and inside a page."""
    return text.translate(_MARKUP)


def unescaped(text: str) -> str:
    return text


def name_in(names: Names | Mapping[str, str], language: Language) -> str:
    """The name in the reader's language, or in the first language of the house that has one."""
    if isinstance(names, Names):
        return names.in_(language)
    for choice in (language, *Language):
        if names.get(choice):
            return names[choice]
    return ""


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


class Arguments:
    """Wraps the arguments of one language and one way of writing (HTML or plain)."""

    def __init__(self, formats: Formats, render: Callable[[Text], str], shield: Callable[[str], str]) -> None:
        self._formats, self._render, self._shield = formats, render, shield

    def wrap(self, args: Mapping[str, Value]) -> dict[str, object]:
        return {name: self._wrapped(name, value) for name, value in args.items()}

    def _wrapped(self, name: str, value: Value) -> object:
        if isinstance(value, bool):
            return str(value).lower()
        if isinstance(value, int) and (name == "at" or name.endswith("_at")):
            return Moment(value, self._formats)
        if isinstance(value, date):
            return Day(value, self._formats)
        if isinstance(value, int):
            return number(value, self._formats.number(value))
        if isinstance(value, float):
            return fluent_number(value)
        shown = self._shown(value)
        return said(value if isinstance(value, str) else shown, shown)

    def _shown(self, value: Value) -> str:
        if isinstance(value, str):
            return self._shield(value)
        if isinstance(value, Text):
            return self._render(value)
        if isinstance(value, Names | Mapping):
            return self._shield(name_in(value, self._formats.language))
        if isinstance(value, Sequence):
            return "\n".join(self._shown(item) for item in value)
        return self._scalar(value)

    def _scalar(self, value: float | date | None) -> str:
        if value is None:
            return ""
        if isinstance(value, date):
            return self._formats.day(value)
        return self._formats.number(value)
