"""What the use cases need stored about decisions."""

from __future__ import annotations

from typing import Protocol

from council.decisions.model import Decision, DecisionKind
from council.identity import BallotId, BodyId, DecisionId, Instant, MeetingId
from council.pages import Page
from council.permissions.model import Place


class Decisions(Protocol):
    async def place(self, at: str, thing: int) -> Place | None:
        """Where a `decision_id` stands."""
        ...

    async def next_number(self, code: str, year: int) -> int:
        """Count the body's decisions of a year, without gaps."""
        ...

    async def add(self, decision: Decision) -> None: ...

    async def decision(self, decision_id: DecisionId) -> Decision | None: ...

    async def of_ballot(self, ballot_id: BallotId) -> Decision | None: ...

    async def of_meeting(self, meeting_id: MeetingId) -> tuple[Decision, ...]:
        """In the order of their numbers."""
        ...

    async def set_kind(self, decision_id: DecisionId, kind: DecisionKind) -> None: ...

    async def publish(self, meeting_id: MeetingId, at: Instant) -> None:
        """Open all decisions of the meeting to everybody; one that is open stays as it is."""
        ...

    async def published(self, body_id: BodyId, page: int) -> Page[Decision]:
        """What everybody may read, the newest first."""
        ...
