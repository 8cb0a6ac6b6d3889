"""What the use cases need stored about demands."""

from __future__ import annotations

from typing import Protocol

from council.demands.model import Demand, DemandSupport
from council.identity import BodyId, DemandId, MeetingId, MembershipId
from council.pages import Page
from council.permissions.model import Place


class Demands(Protocol):
    async def place(self, at: str, thing: int) -> Place | None:
        """Where a `demand_id` stands; it is its author's own."""
        ...

    async def next_number(self, code: str, year: int) -> int: ...

    async def add(self, demand: Demand) -> None: ...

    async def demand(self, demand_id: DemandId) -> Demand | None: ...

    async def hold(self, demand_id: DemandId) -> Demand | None:
        """The same as `demand`; until the unit ends nobody else changes it or its support."""
        ...

    async def save(self, demand: Demand) -> None:
        """Keep its body, its state, its term and the meeting called for it."""
        ...

    async def of_body(self, body_id: BodyId, page: int) -> Page[Demand]:
        """The open ones first, then the newest."""
        ...

    async def waiting(self, body_id: BodyId) -> tuple[Demand, ...]:
        """Demands that enough members support and for which no meeting has been called, the oldest first."""
        ...

    async def collecting(self, body_id: BodyId) -> tuple[Demand, ...]:
        """Demands that too few members support yet, the oldest first."""
        ...

    async def met_by(self, meeting_id: MeetingId) -> tuple[Demand, ...]:
        """Demands for which this meeting was called, the oldest first."""
        ...

    async def add_support(self, support: DemandSupport) -> None:
        """Keep it; the same member's again changes nothing."""
        ...

    async def drop_support(self, demand_id: DemandId, membership_id: MembershipId) -> None:
        """Take back what the holder of this seat has given, from whichever seat."""
        ...

    async def supports(self, demand_id: DemandId) -> tuple[DemandSupport, ...]:
        """Everybody's ever given and not taken back, the oldest first."""
        ...
