"""What happens to a ballot while it is held: an elector comes to vote, time is given, a tie is broken."""

from __future__ import annotations

from dataclasses import dataclass

from council.ballots.measure import Option
from council.ballots.model import BallotState, Question, Secrecy, Standing
from council.identity import BallotId, BodyId, Instant, MembershipId


@dataclass(frozen=True, slots=True)
class CastingVote:
    """How whoever presided broke a tie: a fact apart from the votes, never a second one among them."""

    ballot_id: BallotId
    membership_id: MembershipId
    option: Option
    cast_at: Instant


@dataclass(frozen=True, slots=True)
class Extension:
    """A ballot was given more time, and why."""

    ballot_id: BallotId
    extended_at: Instant
    closes_at: Instant
    reason: str


@dataclass(frozen=True, slots=True)
class Polling:
    """An elector at the moment of voting: who, with what right, in a ballot of which state.

    Attributes:
        is_there: checked in, where the ballot asks for that.
    """

    membership_id: MembershipId
    standing: Standing
    state: BallotState
    body_id: BodyId
    secrecy: Secrecy = Secrecy.NAMED
    question: Question = Question.YES_NO
    is_there: bool = True
    awaited: int = 0
    grace_for: int = 0
