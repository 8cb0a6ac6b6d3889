"""What the use cases need stored about bodies and their members."""

from __future__ import annotations

from typing import Protocol

from council.identity import PersonId
from council.permissions.model import Office, Place


class Bodies(Protocol):
    async def offices(self, person_id: PersonId) -> tuple[Office, ...]:
        """The roles the person holds today, by body: what their posts and voting rights make them."""
        ...

    async def place(self, at: str, thing: int) -> Place | None:
        """Where a `body_id` or `membership_id` stands."""
        ...
