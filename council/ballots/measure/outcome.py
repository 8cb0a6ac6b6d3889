"""What came of a ballot, with the numbers it came from."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Generic

from council.ballots.measure.answers import K, Option, Slate, Tally
from council.ballots.measure.electorate import Electorate
from council.ballots.measure.rule import Rule


class Result(StrEnum):
    CARRIED = "carried"
    NOT_CARRIED = "not_carried"
    NO_QUORUM = "no_quorum"


@dataclass(frozen=True, slots=True)
class Outcome:
    """The result with every number it came from, kept as it was at closing.

    Attributes:
        quorum: how many had to take part.
        present: how many did.
        base: the number that the votes in favour were compared with.
        casting: how whoever presided broke a tie, a fact apart from the votes; none if nobody was to break one.
    """

    result: Result
    rule: Rule
    counts: Tally
    electorate: Electorate
    quorum: int
    present: int
    base: int
    casting: Option | None = None


@dataclass(frozen=True, slots=True)
class Choice(Generic[K]):
    """What came of a choice between candidates: a winner, who goes to the run-off, or neither.

    Attributes:
        base: the number that the votes for the first of them were compared with.
    """

    result: Result
    rule: Rule
    slate: Slate[K]
    electorate: Electorate
    quorum: int
    present: int
    base: int
    winner: K | None = None
    run_off: tuple[K, ...] = ()
