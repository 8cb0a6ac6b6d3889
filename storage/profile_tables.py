"""The tables of a profile that hold numbers: which keys each has, and how they are read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

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
from storage.profile_values import (
    Read,
    ahead,
    ahead_hours,
    codes,
    flag,
    hour,
    one_of,
    quorum_share,
    roles,
    share,
    whole,
)


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


_SHARES: Final = {"state_most": share, "women_least": share, "young_least": share, "npo_least": share}
TABLES: Final[Mapping[str, NumbersTable]] = {
    "size": NumbersTable("size", Size, {"least": whole, "most": whole}),
    "term": NumbersTable("term", None, {"years": whole}),
    "quorum": NumbersTable("quorum", Quorum, {"share": quorum_share, "of": one_of(QuorumOf)}),
    "majority": NumbersTable(
        "majority",
        Majority,
        {"base": one_of(Base), "share": share, "is_strict": flag, "positive": whole, "non_negative": whole},
        frozenset({"positive", "non_negative"}),
    ),
    "tie": NumbersTable("tie", None, {"rule": one_of(Tie)}),
    "notice": NumbersTable("notice", None, {"working_days": whole}),
    "answer": NumbersTable("answer", None, {"working_days": whole}),
    "absences": NumbersTable("absences", None, {"a_year": whole}),
    "rhythm": NumbersTable("rhythm", None, {"meetings_a_year": whole}),
    "hours": NumbersTable("hours", Hours, {"opens": hour, "closes": hour}),
    "reminders": NumbersTable("reminders", Reminders, {"meeting_hours": ahead_hours, "appeal_working_days": ahead}),
    "npo": NumbersTable("has_one_seat_per_npo", None, {"has_one_seat": flag}),
    "shares": NumbersTable("shares", Shares, _SHARES, frozenset(_SHARES)),
    "elections": NumbersTable("elections", Elections, {"open_by_law": flag, "posts": codes}),
    "tabling": NumbersTable(
        "tabling",
        Tabling,
        {
            "roles": roles,
            "support_share": share,
            "decliners": roles,
            "may_citizens": flag,
            "declines_for_parent": flag,
            "returned_days": whole,
        },
        frozenset({"declines_for_parent", "returned_days"}),
    ),
    "extraordinary": NumbersTable("extraordinary", Extraordinary, {"share": share, "working_days": whole}),
    "voting": NumbersTable(
        "voting",
        VotingRules,
        {
            "grace_seconds": whole,
            "is_secret_allowed": flag,
            "is_absentee_allowed": flag,
            "secret_least": whole,
            "are_recused_in_quorum": flag,
            "run_off": flag,
        },
    ),
    "minutes": NumbersTable(
        "minutes",
        MinutesRules,
        {"sign_working_days": whole, "remark_working_days": whole, "publish_working_days": whole},
    ),
    "renewal": NumbersTable("renewal", Renewal, {"months_before": whole}),
    "speaking": NumbersTable("speaking", Speaking, {"speaker_minutes": whole, "report_minutes": whole}),
    "doors": NumbersTable("doors", None, {"minutes_before": whole}),
    "guests": NumbersTable("guests", None, {"may_ask": flag}),
}
