"""What a ballot is measured by and what came of it: rule, counts, electorate, outcome.

Only numbers and words: how they are reckoned stands in `rules`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from typing import Final, Generic, TypeVar

from council.profiles.model import Base, Majority, Quorum, Tie

K = TypeVar("K")
PLURALITY: Final = Majority(Base.RIVAL, Fraction(1), is_strict=True)
"""More votes than any other answer has."""


class Option(StrEnum):
    """What a member may answer; abstaining is an answer, being silent is not."""

    YES = "yes"
    NO = "no"
    ABSTAIN = "abstain"


class Result(StrEnum):
    CARRIED = "carried"
    NOT_CARRIED = "not_carried"
    NO_QUORUM = "no_quorum"


@dataclass(frozen=True, slots=True)
class Rule:
    """How a body decides, as its profile said when the ballot was opened.

    Attributes:
        id: the profile's key, or the id of a rule named apart (`requirement`).
        counts_recused: whether members who stepped aside are still among those present for the quorum.
    """

    id: str
    quorum: Quorum
    majority: Majority
    tie: Tie = Tie.FAILS
    counts_recused: bool = True


@dataclass(frozen=True, slots=True)
class Tally:
    """How many gave each answer (жақтап, қарсы, қалыс қалғандар)."""

    yes: int = 0
    no: int = 0
    abstain: int = 0

    @property
    def votes(self) -> int:
        return self.yes + self.no

    @property
    def cast(self) -> int:
        return self.votes + self.abstain

    @property
    def is_tied(self) -> bool:
        return self.yes == self.no


@dataclass(frozen=True, slots=True)
class Slate(Generic[K]):
    """How many voted for each candidate, against all of them, or for nobody."""

    votes: Mapping[K, int]
    against: int = 0
    abstain: int = 0

    @property
    def cast(self) -> int:
        return sum(self.votes.values()) + self.against + self.abstain

    def seen_by(self, candidate: K) -> Tally:
        """The same votes as for and against one of them."""
        yes = self.votes[candidate]
        return Tally(yes, self.cast - self.abstain - yes, self.abstain)


@dataclass(frozen=True, slots=True)
class Electorate:
    """How many there are, frozen when the ballot opens.

    Attributes:
        seats: the established number of members, vacancies included.
        seated: the voting members in office.
        entitled: those of them who may vote in this ballot; whoever stepped aside may not.
        recused: the voting members who are there and stepped aside.
    """

    seats: int
    seated: int
    entitled: int
    recused: int = 0


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
