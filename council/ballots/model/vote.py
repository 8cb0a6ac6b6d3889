"""A member's answer."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from council.ballots.measure import Option
from council.identity import (
    BallotId,
    CandidateId,
    Instant,
    MembershipId,
)


class Hand(StrEnum):
    """Whose hand put the vote down."""

    SELF = "self"
    ROOM = "room"
    """The secretary, who saw the member raise theirs."""


@dataclass(frozen=True, slots=True)
class Vote:
    """A member's answer; the last before closing counts.

    Attributes:
        revision: 1 for the first answer, one more for each change of mind.
        candidate_id: for whom, in an election; the option is then `YES`, or `NO` against all of them.
    """

    ballot_id: BallotId
    membership_id: MembershipId
    option: Option
    cast_at: Instant
    revision: int = 1
    candidate_id: CandidateId | None = None
    hand: Hand = Hand.SELF
