"""One question of a form, as a noun writes it down, and what it offers to pick from."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any

from council.names import Names
from handlers.kit.context import Context
from locales.text import Text

Values = Mapping[str, Any]
"""Field → value as the command wants it: what was given and what has been answered so far."""
PER_PAGE = 6


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing to pick: its value in the command, and what stands on the button."""

    value: int | str
    label: Text | Names | str


@dataclass(frozen=True, slots=True)
class Options:
    """One page of what may be picked.

    Attributes:
        total: how many there are on all pages.
        none_label: the button that picks none of them ("I don't know"); the field must then be optional.
    """

    choices: tuple[Choice, ...]
    total: int
    none_label: Text | None = None


Offer = Callable[[Context[Any], Values, str, int], Awaitable[Options]]
"""Finds the choices: context, values so far, words typed to search by (empty at first), page from 1 (`PER_PAGE`)."""


def always(_: Values) -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Ask:
    """One question.

    Attributes:
        widget: `text`, `long_text`, `number`, `choice`, `pick`, `media`, `place`, `date` or `moment`.
        when: whether it is asked at all, by the values so far; use `.get`, an earlier answer may be missing.
        options: for `pick`.
        to_value: makes the command's value of the answer, if the widget's own way does not fit.
    """

    widget: str = "text"
    when: Callable[[Values], bool] = always
    options: Offer | None = None
    to_value: Callable[[Any], Any] | None = None
