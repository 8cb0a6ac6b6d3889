"""How the arguments of a message enter it: each wrapped as what it is."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from fluent.runtime.types import fluent_number

from council.language import Language
from council.names import Names
from locales.formats import Formats
from locales.text import Text, Value
from locales.wrapped import Day, Moment, number, said

_MARKUP = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})


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
