"""Pieces of what Telegram sends, each taken for what it should be, or left out."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

LARGEST = 1 << 63
"""From here on a number fits no column."""
_DIGITS = re.compile(r"-?\d{1,19}", re.ASCII)


def payload_in(raw: Mapping[str, Any], kind: str) -> Mapping[str, Any]:
    """What happened, empty if it is of another kind.

    Raises:
        TypeError: it is told by something else than an object.
    """
    given = raw.get(kind) or {}
    if not isinstance(given, dict):
        raise TypeError(f"{kind} is no object")
    return given


def object_of(given: Any) -> Mapping[str, Any]:
    return given if isinstance(given, dict) else {}


def text_of(given: Any) -> str:
    return given if isinstance(given, str) else ""


def number_of(given: Any) -> int | None:
    """A number of Telegram's, which some servers write as a text; None for what fits no column."""
    if isinstance(given, str) and _DIGITS.fullmatch(given):
        given = int(given)
    return given if type(given) is int and -LARGEST < given < LARGEST else None
