"""What the use cases need stored about appeals."""

from __future__ import annotations

from typing import Protocol

from council.appeals.model import Appeal, AppealEvent
from council.identity import AppealId, BodyId, Instant, PersonId
from council.pages import Page
from council.permissions.model import Place


class Appeals(Protocol):
    async def place(self, at: str, thing: int) -> Place | None:
        """Where an `appeal_id` stands; it is its author's own."""
        ...

    async def next_number(self, code: str, year: int) -> int:
        """Count the appeals of a body code and year up; a number is given once, and none is left out."""
        ...

    async def add(self, appeal: Appeal) -> None: ...

    async def appeal(self, appeal_id: AppealId) -> Appeal | None: ...

    async def hold(self, appeal_id: AppealId) -> Appeal | None:
        """The same as `appeal`; until the unit ends nobody else changes it."""
        ...

    async def by_number(self, folded: str) -> Appeal | None:
        """The appeal whose number is this once both are folded (`council.appeals.rules.folded_number`)."""
        ...

    async def save(self, appeal: Appeal) -> None:
        """Keep the state, who has it in hand, and the answer."""
        ...

    async def add_event(self, event: AppealEvent) -> None: ...

    async def events(self, appeal_id: AppealId) -> tuple[AppealEvent, ...]:
        """The timeline, the oldest first."""
        ...

    async def count_lodged(self, person_id: PersonId, since: Instant) -> int:
        """How many this person has lodged from that instant on, with whatever body."""
        ...

    async def of_author(self, person_id: PersonId, page: int) -> Page[Appeal]:
        """The newest first."""
        ...

    async def of_body(self, body_id: BodyId, page: int) -> Page[Appeal]:
        """The open ones first, the nearest term first."""
        ...

    async def count_open(self, body_id: BodyId) -> int: ...
