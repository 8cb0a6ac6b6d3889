"""What the use cases need stored about past votes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Protocol

from council.identity import BallotId, BodyId, MeetingId
from council.records.loading import Known, PastBallot, PastVote


class Records(Protocol):
    async def meeting(self, body_id: BodyId, held_on: date, session: str) -> MeetingId | None:
        """The meeting that was made of the records of this day and session."""
        ...

    async def add_meeting(self, meeting_id: MeetingId, body_id: BodyId, held_on: date, session: str) -> None: ...

    async def known(self, body_id: BodyId) -> Known:
        """What was taken over before."""
        ...

    async def add_ballot(self, past: PastBallot, votes: Sequence[PastVote]) -> None:
        """Keep from which record a ballot was taken, with the voters whom no membership stands for."""
        ...

    async def votes(self, ballot_id: BallotId) -> tuple[PastVote, ...]:
        """The voters of a past ballot whom no membership stands for, in their order."""
        ...
