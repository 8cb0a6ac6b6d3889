"""What every parser of this room returns, and how it measures."""

from typing import Any, NamedTuple

from sandbox import refusals
from sandbox.refusals import Refused

Entity = dict[str, Any]


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
