"""What members may answer, and how often each answer was given."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar


class Option(StrEnum):
    """What a member may answer; abstaining is an answer, being silent is not."""

    YES = "yes"
    NO = "no"
    ABSTAIN = "abstain"


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


K = TypeVar("K")


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
