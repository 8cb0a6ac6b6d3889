"""A candidate in an election, from the body or from outside."""

from __future__ import annotations

from dataclasses import dataclass

from council.identity import (
    CandidateId,
    MembershipId,
    MotionId,
)


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who stands in an election.

    Attributes:
        membership_id: none for whoever is not in the body.
    """

    id: CandidateId
    motion_id: MotionId
    membership_id: MembershipId | None
    name: str
    position: int
