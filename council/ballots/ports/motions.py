"""What is stored of motions, their candidates and recusals."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from council.ballots.model import Candidate, Motion, Recusal
from council.identity import CandidateId, MeetingId, MembershipId, MotionId


class Motions(Protocol):
    """Motions with their candidates, and who steps aside from them."""

    async def add_motion(self, motion: Motion) -> None: ...

    async def save_motion(self, motion: Motion) -> None:
        """Keep its text, purpose, majority and secrecy."""
        ...

    async def motion(self, motion_id: MotionId) -> Motion | None: ...

    async def hold_motion(self, motion_id: MotionId) -> Motion | None:
        """The same; until the unit ends nobody else changes it, its candidates or recusals, or opens its ballot."""
        ...

    async def motions_of(self, meeting_id: MeetingId) -> tuple[Motion, ...]:
        """The motions of a meeting in the order of its agenda."""
        ...

    async def add_candidate(self, candidate: Candidate) -> None: ...

    async def drop_candidate(self, motion_id: MotionId, candidate_id: CandidateId) -> None: ...

    async def candidates(self, motion_id: MotionId) -> tuple[Candidate, ...]:
        """In the order in which they were named."""
        ...

    async def recuse(self, recusal: Recusal) -> None:
        """Keep it in place of the member's earlier one."""
        ...

    async def withdraw_recusal(self, motion_id: MotionId, membership_id: MembershipId) -> None: ...

    async def recusals(self, motion_id: MotionId) -> Mapping[MembershipId, Recusal]: ...
