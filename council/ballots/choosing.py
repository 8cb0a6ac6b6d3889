"""How votes for candidates become a winner, a run-off or nothing."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from council.ballots.measure import PLURALITY, Choice, Electorate, Result, Rule, Slate
from council.ballots.rules import base_of, is_majority, quorum_in, taking_part
from council.profiles.model import Base

K = TypeVar("K")


def choice_of(
    rule: Rule, slate: Slate[K], electorate: Electorate, *, present: int | None = None, may_run_off: bool = True
) -> Choice[K]:
    """Decide between candidates; of equal ones none is preferred.

    Args:
        rule: by `PLURALITY` the most votes win; by any other majority the first must reach it.
        present: as in `outcome_of`.
        may_run_off: whether the first may meet again if none of them wins; False in the run-off itself.
    """
    quorum, took_part = quorum_in(rule, electorate), taking_part(rule, slate.cast, electorate, present)
    first = _at_place(slate, 0)
    base = max((_base(rule, slate, each, electorate, present) for each in first), default=0)
    winner = first[0] if len(first) == 1 and is_majority(rule.majority, slate.seen_by(first[0]), base) else None
    if took_part < quorum:
        return Choice(Result.NO_QUORUM, rule, slate, electorate, quorum, took_part, base)
    result = Result.NOT_CARRIED if winner is None else Result.CARRIED
    run_off = _run_off(slate) if winner is None and may_run_off else ()
    return Choice(result, rule, slate, electorate, quorum, took_part, base, winner, run_off)


def in_run_off(rule: Rule) -> Rule:
    """The same rule for the second ballot on an election, where the most votes win."""
    return replace(rule, majority=PLURALITY)


def _base(rule: Rule, slate: Slate[K], candidate: K, electorate: Electorate, present: int | None) -> int:
    if rule.majority.base is Base.RIVAL:
        return max([slate.against, *(votes for each, votes in slate.votes.items() if each != candidate)])
    return base_of(rule, slate.seen_by(candidate), electorate, present=present)


def _run_off(slate: Slate[K]) -> tuple[K, ...]:
    """The first two, or all who are equal for these places; nobody meets a candidate without a vote."""
    first = _at_place(slate, 0)
    run_off = first if len(first) > 1 else (*first, *_at_place(slate, 1))
    return run_off if len(run_off) > 1 else ()


def _at_place(slate: Slate[K], place: int) -> tuple[K, ...]:
    """Everyone with the most votes, or with the second most, in the order of the slate."""
    figures = sorted({votes for votes in slate.votes.values() if votes}, reverse=True)
    return tuple(each for each, votes in slate.votes.items() if votes in figures[place : place + 1])
