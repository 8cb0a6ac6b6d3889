"""What every parser of this room returns, and how it measures."""

import re
from typing import Any, NamedTuple

from sandbox import refusals
from sandbox.refusals import Refused

Entity = dict[str, Any]
_LANGUAGE = re.compile(r"[^\s`]+")
_LINE_BREAK = re.compile(r"\r\n|\n\r|\n|\r")


class Parsed(NamedTuple):
    text: str
    entities: list[Entity]


def utf16(text: str) -> int:
    """Length in UTF-16 code units, the measure of every entity offset."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2


def refuse(why: str, source: str, position: int | None = None) -> Refused:
    """TDLib counts positions in bytes of the source."""
    if position is not None:
        why = f"{why} at byte offset {len(source[:position].encode())}"
    return Refused(refusals.CANNOT_PARSE, why=why)


def fenced(source: str, position: int) -> tuple[str, int]:
    """The language named behind three backticks (or ""), and where the text begins: one line break is skipped."""
    named = _LANGUAGE.match(source, position)
    language = named[0] if named else ""
    if position + len(language) == len(source) or source[position + len(language)] == "`":
        language = ""
    position += len(language)
    ending = _LINE_BREAK.match(source, position)
    return language, ending.end() if ending else position
