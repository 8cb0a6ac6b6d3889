"""What the use cases need stored about guests."""

from __future__ import annotations

from typing import Protocol

from council.guests.model import SeatRequest
from council.identity import MeetingId, PersonId, SeatRequestId
from council.permissions.model import Place


class Guests(Protocol):
    async def place(self, at: str, thing: int) -> Place | None:
        """Where a `seat_request_id` stands: with its meeting's body."""
        ...

    async def add(self, request: SeatRequest) -> bool:
        """Add the request; False if the person has asked for this meeting already."""
        ...

    async def hold(self, request_id: SeatRequestId) -> SeatRequest | None:
        """The request; until the unit ends nobody else decides it."""
        ...

    async def save(self, request: SeatRequest) -> None:
        """Keep what was decided."""
        ...

    async def request_of(self, meeting_id: MeetingId, person_id: PersonId) -> SeatRequest | None: ...

    async def requests_of(self, meeting_id: MeetingId) -> tuple[SeatRequest, ...]:
        """All requests for a meeting, the oldest first."""
        ...
