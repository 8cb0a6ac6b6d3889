"""How a ballot is held: by name or in secret, in which round, with whom there."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from council.ballots.model.motion import Question


class Secrecy(StrEnum):
    """Whether the record says who voted which way."""

    NAMED = "named"
    SECRET = "secret"  # noqa: S105  # a word about ballots, not a password


@dataclass(frozen=True, slots=True)
class Course:
    """How a ballot is held, frozen when it opens.

    Attributes:
        round: 2 for the run-off of an election.
        is_revote: the one repetition after equal votes, where the body's rule asks for it.
        needs_presence: only who is checked in may vote.
        awaited: when so many have voted, the grace begins.
        grace_for: milliseconds between the last vote and the close by itself; 0 leaves it to whoever presides.
        secret_least: with fewer votes than this, a secret ballot tells its outcome only.
        quorum: how many had to be there at the opening, and
        present: how many were; none where nobody was checked in.
    """

    secrecy: Secrecy = Secrecy.NAMED
    question: Question = Question.YES_NO
    round: int = 1
    is_revote: bool = False
    needs_presence: bool = False
    awaited: int = 0
    grace_for: int = 0
    secret_least: int = 0
    quorum: int | None = None
    present: int | None = None
