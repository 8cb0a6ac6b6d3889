"""Files on their way out: named in the outbox row, made when the row is sent, off the loop.

Facts of a file are frozen JSON like those of a notice, because what stands in it (a one-time code, of which only the
hash is kept) may not be found again.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from council.language import Language
from locales.words import Words

Making = Callable[[Words, Mapping[str, Any]], bytes]
_MAKINGS: dict[str, Making] = {}


def made(kind: str) -> Callable[[Making], Making]:
    """Register how files of this kind are made; the function is pure and may take its time."""

    def add(making: Making) -> Making:
        if kind in _MAKINGS:
            raise LookupError(f"{kind} is made twice")
        _MAKINGS[kind] = making
        return making

    return add


def make(order: Mapping[str, Any], words: Mapping[Language, Words]) -> bytes:
    """Make the file an outbox body asks for as `{"made": kind, "language": …, "facts": {…}}`.

    Raises:
        KeyError: nobody makes files of this kind.
    """
    return _MAKINGS[order["made"]](words[Language(order["language"])], order["facts"])
