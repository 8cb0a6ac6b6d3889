"""The values that stand in the tables of a profile: read with a complaint that can be said, and written back."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import time
from enum import StrEnum
from fractions import Fraction
from typing import Any, Final, TypeVar

from council.permissions.model import Role

Read = Callable[[Any], Any]
W = TypeVar("W", bound=StrEnum)
_SHARE: Final = re.compile(r"([0-9]{1,3})/([1-9][0-9]{0,2})")
_MOST: Final = 100_000
"""No number of a regulation is larger; more is a slip of the pen."""


class WrongValue(ValueError):
    """A value is not what its key expects.

    Attributes:
        expected: the kind of value, as a word.
        known: the values there are, if they are few.
    """

    def __init__(self, expected: str, given: Any, known: str = "") -> None:
        super().__init__(f"{given!r}: {expected} was expected {known}".rstrip())
        self.expected, self.known = expected, known


def whole(given: Any) -> int:
    if not isinstance(given, int) or isinstance(given, bool) or not 0 <= given <= _MOST:
        raise WrongValue("number", given)
    return given


def flag(given: Any) -> bool:
    if not isinstance(given, bool):
        raise WrongValue("flag", given)
    return given


def share(given: Any) -> Fraction:
    found = _SHARE.fullmatch(given) if isinstance(given, str) else None
    if found is None or int(found[1]) > int(found[2]):
        raise WrongValue("share", given)
    return Fraction(given)


def quorum_share(given: Any) -> Fraction:
    """A share of the members, or how many of them."""
    return Fraction(whole(given)) if isinstance(given, int) else share(given)


def hour(given: Any) -> time:
    try:
        return time.fromisoformat(given)
    except (TypeError, ValueError):
        raise WrongValue("hour", given) from None


def _list(given: Any) -> list[Any]:
    if not isinstance(given, list):
        raise WrongValue("list", given)
    return given


def codes(given: Any) -> frozenset[str]:
    if not all(isinstance(each, str) for each in _list(given)):
        raise WrongValue("list", given)
    return frozenset(given)


def one_of(words: type[W]) -> Callable[[Any], W]:
    known = ", ".join(word.value for word in words)

    def read(given: Any) -> W:
        if given not in [word.value for word in words]:
            raise WrongValue("one-of", given, known)
        return words(given)

    return read


def roles(given: Any) -> frozenset[Role]:
    return frozenset(map(one_of(Role), codes(given)))


def ahead(given: Any) -> tuple[int, ...]:
    times = tuple(map(whole, _list(given)))
    if list(times) != sorted(set(times), reverse=True):
        raise WrongValue("ahead", given)
    return times


def ahead_hours(given: Any) -> tuple[int, ...]:
    if 0 in _list(given):
        raise WrongValue("ahead", given)
    return ahead(given)


def written(value: Any) -> Any:
    """A value as a file or a column holds it; reading it gives the value again."""
    if isinstance(value, Fraction):
        return value.numerator if value > 1 else f"{value.numerator}/{value.denominator}"
    if isinstance(value, time):
        return value.isoformat("minutes")
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, frozenset | tuple):
        return [written(each) for each in (sorted(value) if isinstance(value, frozenset) else value)]
    return value
