"""What the use cases of members need stored beside the memberships, which stand with their body."""

from __future__ import annotations

from datetime import date
from typing import Protocol

from council.identity import BodyId, PersonId, ReserveId
from council.members.model import BodyChange, ReserveEntry
from council.members.shares import Portrait
from council.permissions.model import Place


class Members(Protocol):
    async def place(self, at: str, thing: int) -> Place | None:
        """Where a `reserve_id` stands."""
        ...

    async def reserve_entry(self, reserve_id: ReserveId) -> ReserveEntry | None: ...

    async def waiting(self, body_id: BodyId) -> tuple[ReserveEntry, ...]:
        """Those who wait for a seat, the next first."""
        ...

    async def ever_listed(self, body_id: BodyId) -> frozenset[PersonId]:
        """Who stands on the list or ever stood there."""
        ...

    async def next_position(self, body_id: BodyId) -> int:
        """The place after everybody who ever stood on the list."""
        ...

    async def save_reserve(self, entry: ReserveEntry) -> None:
        """Insert, or replace the one of the same id."""
        ...

    async def portraits(self, body_id: BodyId, on: date) -> tuple[Portrait, ...]:
        """One of each voting member in office that day."""
        ...

    async def changes_of(self, body_id: BodyId) -> tuple[BodyChange, ...]:
        """What the body came of, became or went through, the newest first."""
        ...

    async def save_change(self, change: BodyChange) -> None: ...
