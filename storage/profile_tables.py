"""The tables of a profile that hold numbers: which keys each has, how a value is read and written back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import time
from enum import StrEnum
from fractions import Fraction
from typing import Any, Final

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
            TypeError, ValueError: a value is not what is expected.
        """
        parts = {key: read(given[key]) for key, read in self.keys.items() if key in given}
        return self.kind(**parts) if self.kind else next(iter(parts.values()))


def _whole(given: Any, least: int = 0) -> int:
    if not isinstance(given, int) or isinstance(given, bool) or given < least:
        raise ValueError(f"{given!r} is no whole number from {least} on")
    return given


def _flag(given: Any) -> bool:
    if not isinstance(given, bool):
        raise TypeError(f"{given!r} is neither true nor false")
    return given


def _share(given: Any) -> Fraction:
    share = Fraction(given) if isinstance(given, str) and given.count("/") <= 1 and "." not in given else None
    if share is None or not 0 <= share <= 1:
        raise ValueError(f'{given!r} is no share like "2/3"')
    return share


def _roles(given: Any) -> frozenset[Role]:
    return frozenset(Role(each) for each in _list(given))


def _codes(given: Any) -> frozenset[str]:
    return frozenset(str(each) for each in _list(given))


def _list(given: Any) -> list[Any]:
    if not isinstance(given, list):
        raise TypeError(f"{given!r} is no list")
    return given


def _hour(given: Any) -> time:
    return time.fromisoformat(given)


def _ahead(given: Any, least: int = 0) -> tuple[int, ...]:
    ahead = tuple(_whole(each, least) for each in _list(given))
    if list(ahead) != sorted(set(ahead), reverse=True):
        raise ValueError(f"whole numbers from {least} on were expected, the largest first, each once")
    return ahead


def _ahead_hours(given: Any) -> tuple[int, ...]:
    return _ahead(given, least=1)


_SHARES: Final = {"state_most": _share, "women_least": _share, "young_least": _share, "npo_least": _share}
TABLES: Final[Mapping[str, NumbersTable]] = {
    "size": NumbersTable("size", Size, {"least": _whole, "most": _whole}),
    "term": NumbersTable("term", None, {"years": _whole}),
    "quorum": NumbersTable("quorum", Quorum, {"share": _share, "of": QuorumOf}),
    "majority": NumbersTable(
        "majority",
        Majority,
        {"base": Base, "share": _share, "is_strict": _flag, "positive": _whole, "non_negative": _whole},
        frozenset({"positive", "non_negative"}),
    ),
    "tie": NumbersTable("tie", None, {"rule": Tie}),
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
        return f"{value.numerator}/{value.denominator}"
    if isinstance(value, time):
        return value.isoformat("minutes")
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, frozenset | tuple):
        return [written(each) for each in (sorted(value) if isinstance(value, frozenset) else value)]
    return value
