"""What a ballot is measured by and what came of it: rule, counts, electorate, outcome.

Only numbers and words: how they are reckoned stands in `rules`.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from council.profiles.model import Majority, Quorum, Tie


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
    """How a body decides, as its profile said when the ballot was opened; `id` is the profile's key."""

    id: str
    quorum: Quorum
    majority: Majority
    tie: Tie = Tie.FAILS


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
class Electorate:
    """How many there are, frozen when the ballot opens.

    Attributes:
        seats: the established number of members, vacancies included.
        seated: the voting members in office.
        entitled: those of them who may vote in this ballot.
    """

    seats: int
    seated: int
    entitled: int


@dataclass(frozen=True, slots=True)
class Outcome:
    """The result with every number it came from, kept as it was at closing.

    Attributes:
        quorum: how many had to take part.
        present: how many did.
        base: the number that the votes in favour were compared with.
        casting: how the presiding member broke a tie, if one was broken.
    """

    result: Result
    rule: Rule
    counts: Tally
    electorate: Electorate
    quorum: int
    present: int
    base: int
    casting: Option | None = None
