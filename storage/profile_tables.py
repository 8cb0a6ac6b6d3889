"""The tables of a profile that hold numbers: which keys each has, how a value is read and written back."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import time
from enum import StrEnum
from fractions import Fraction
from typing import Any, Final, TypeVar

from council.permissions.model import Role
from council.profiles.model import Base, Hours, Majority, Quorum, QuorumOf, Reminders, Size, Tie
from council.profiles.procedure import (
    Elections,
    Extraordinary,
    MinutesRules,
    Renewal,
    Shares,
    Speaking,
    Tabling,
    VotingRules,
)

Read = Callable[[Any], Any]
W = TypeVar("W", bound=StrEnum)
_SHARE: Final = re.compile(r"([0-9]{1,3})/([1-9][0-9]{0,2})")
_MOST: Final = 100_000
"""No number of a regulation is larger; more is a slip of the pen."""


@dataclass(frozen=True, slots=True)
class NumbersTable:
    """One table.

    Attributes:
        field: the field of `Profile` it fills.
        kind: what its values make together; none where the one value is all.
        optional: the keys that may be left out.
    """

    field: str
    kind: Callable[..., Any] | None
    keys: Mapping[str, Read]
    optional: frozenset[str] = frozenset()

    def value(self, given: Mapping[str, Any]) -> Any:
        """What the table says; `given` has all keys that must be there and no unknown one.

        Raises:
            WrongValue: one is not what its key expects.
        """
        parts = {key: read(given[key]) for key, read in self.keys.items() if key in given}
        return self.kind(**parts) if self.kind else next(iter(parts.values()))


class WrongValue(ValueError):
    """A value is not what its key expects.

    Attributes:
        expected: the kind of value, as a word.
        known: the values there are, if they are few.
    """

    def __init__(self, expected: str, given: Any, known: str = "") -> None:
        super().__init__(f"{given!r}: {expected} was expected {known}".rstrip())
        self.expected, self.known = expected, known


def _whole(given: Any) -> int:
    if not isinstance(given, int) or isinstance(given, bool) or not 0 <= given <= _MOST:
        raise WrongValue("number", given)
    return given


def _flag(given: Any) -> bool:
    if not isinstance(given, bool):
        raise WrongValue("flag", given)
    return given


def _share(given: Any) -> Fraction:
    found = _SHARE.fullmatch(given) if isinstance(given, str) else None
    if found is None or int(found[1]) > int(found[2]):
        raise WrongValue("share", given)
    return Fraction(given)


def _quorum_share(given: Any) -> Fraction:
    """A share of the members, or how many of them."""
    return Fraction(_whole(given)) if isinstance(given, int) else _share(given)


def _hour(given: Any) -> time:
    try:
        return time.fromisoformat(given)
    except (TypeError, ValueError):
        raise WrongValue("hour", given) from None


def _list(given: Any) -> list[Any]:
    if not isinstance(given, list):
        raise WrongValue("list", given)
    return given


def _codes(given: Any) -> frozenset[str]:
    if not all(isinstance(each, str) for each in _list(given)):
        raise WrongValue("list", given)
    return frozenset(given)


def _one_of(words: type[W]) -> Callable[[Any], W]:
    known = ", ".join(word.value for word in words)

    def read(given: Any) -> W:
        if given not in {word.value for word in words}:
            raise WrongValue("one-of", given, known)
        return words(given)

    return read


def _roles(given: Any) -> frozenset[Role]:
    return frozenset(map(_one_of(Role), _codes(given)))


def _ahead(given: Any) -> tuple[int, ...]:
    ahead = tuple(map(_whole, _list(given)))
    if list(ahead) != sorted(set(ahead), reverse=True):
        raise WrongValue("ahead", given)
    return ahead


def _ahead_hours(given: Any) -> tuple[int, ...]:
    if 0 in _list(given):
        raise WrongValue("ahead", given)
    return _ahead(given)


_SHARES: Final = {"state_most": _share, "women_least": _share, "young_least": _share, "npo_least": _share}
TABLES: Final[Mapping[str, NumbersTable]] = {
    "size": NumbersTable("size", Size, {"least": _whole, "most": _whole}),
    "term": NumbersTable("term", None, {"years": _whole}),
    "quorum": NumbersTable("quorum", Quorum, {"share": _quorum_share, "of": _one_of(QuorumOf)}),
    "majority": NumbersTable(
        "majority",
        Majority,
        {"base": _one_of(Base), "share": _share, "is_strict": _flag, "positive": _whole, "non_negative": _whole},
        frozenset({"positive", "non_negative"}),
    ),
    "tie": NumbersTable("tie", None, {"rule": _one_of(Tie)}),
    "notice": NumbersTable("notice", None, {"working_days": _whole}),
    "answer": NumbersTable("answer", None, {"working_days": _whole}),
    "absences": NumbersTable("absences", None, {"a_year": _whole}),
    "rhythm": NumbersTable("rhythm", None, {"meetings_a_year": _whole}),
    "hours": NumbersTable("hours", Hours, {"opens": _hour, "closes": _hour}),
    "reminders": NumbersTable("reminders", Reminders, {"meeting_hours": _ahead_hours, "appeal_working_days": _ahead}),
    "npo": NumbersTable("has_one_seat_per_npo", None, {"has_one_seat": _flag}),
    "shares": NumbersTable("shares", Shares, _SHARES, frozenset(_SHARES)),
    "elections": NumbersTable("elections", Elections, {"open_by_law": _flag, "posts": _codes}),
    "tabling": NumbersTable(
        "tabling",
        Tabling,
        {"roles": _roles, "support_share": _share, "decliners": _roles, "may_citizens": _flag},
    ),
    "extraordinary": NumbersTable("extraordinary", Extraordinary, {"share": _share, "working_days": _whole}),
    "voting": NumbersTable(
        "voting",
        VotingRules,
        {
            "grace_seconds": _whole,
            "is_secret_allowed": _flag,
            "is_absentee_allowed": _flag,
            "secret_least": _whole,
            "are_recused_in_quorum": _flag,
            "run_off": _flag,
        },
    ),
    "minutes": NumbersTable(
        "minutes",
        MinutesRules,
        {"sign_working_days": _whole, "remark_working_days": _whole, "publish_working_days": _whole},
    ),
    "renewal": NumbersTable("renewal", Renewal, {"months_before": _whole}),
    "speaking": NumbersTable("speaking", Speaking, {"speaker_minutes": _whole, "report_minutes": _whole}),
}


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
