"""Rules of appeals: the number, the term, the body that answers, and what may follow on what."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from council.appeals.model import MOVES, Appeal, AppealState
from council.appeals.refusals import AppealClosed
from council.bodies.model import Body
from council.calendar.model import Due, Unit, YearSource
from council.calendar.rules import calendar_of, due_on
from council.folding import fold_place
from council.identity import Instant
from council.profiles.model import Profile

DIGITS = 6
DAY = 86_400_000
MANY_A_DAY = 5
"""Appeals of one person in 24 hours above which the receipt says more, no less: our own number, for the law knows none
and forbids refusing an appeal (APPC art. 63)."""
_PART = re.compile(r"[^\W_]+")


def number_of(code: str, year: int, count: int) -> str:
    """The number of a body's appeal: `KST-2026-000123`."""
    return f"{code}-{year}-{count:0{DIGITS}d}"


def folded_number(typed: str) -> str:
    """The form under which a number is found: `kst 2026-123` with Cyrillic letters in it is `KST-2026-000123`."""
    parts = _PART.findall(fold_place(typed))
    if parts and parts[-1].isdecimal():
        parts[-1] = parts[-1].zfill(DIGITS)
    return "-".join(parts)


def term_of(received_at: Instant, profile: Profile, years: YearSource) -> Due:
    """The term of an appeal by the hours and the answer days of the body's profile (APPC arts. 64(3), 76)."""
    return due_on(received_at, profile.answer.value, Unit.WORKING_DAYS, calendar_of(profile, years))


def is_overdue(appeal: Appeal, today: date) -> bool:
    return appeal.is_open and today > appeal.due_on


def moved(state: AppealState, verb: str) -> AppealState:
    """Return the state that the verb leads to.

    Raises:
        AppealClosed: nothing leads there any more.
    """
    try:
        return MOVES[state, verb]
    except KeyError:
        raise AppealClosed from None


@dataclass(frozen=True, slots=True)
class Candidate:
    """A body that could answer, with its kind."""

    body: Body
    profile: Profile

    @property
    def takes_appeals(self) -> bool:
        return "appeals" in self.profile.nouns


def council_of(region: str, nearby: Iterable[Candidate]) -> Body | None:
    """The body that answers someone of this region who does not know whom to ask: its highest local council.

    Args:
        nearby: bodies of the region and of its parts.
    """
    councils = [each for each in nearby if each.takes_appeals and each.profile.is_local and each.body.region == region]
    inside = {each.body.id for each in councils}
    return next((each.body for each in councils if each.body.parent_id not in inside), None)


def nearest_first(region: str | None, nearby: Iterable[Candidate]) -> list[Body]:
    """The bodies that a resident of the region may choose among: its council, those of its parts, then all others.

    Args:
        nearby: bodies of the region and of its parts, by name.
    """
    takers = [each for each in nearby if each.takes_appeals]
    takers.sort(key=lambda each: (not each.profile.is_local, each.body.region != region))
    return [each.body for each in takers]


def first_root(every: Iterable[Candidate]) -> Body | None:
    """The body that answers where no region leads to one: the first at the head of a tree."""
    return next((each.body for each in every if each.takes_appeals and each.body.parent_id is None), None)
