"""What the use cases need stored about plans."""

from __future__ import annotations

from typing import Protocol

from council.identity import BodyId, PlanItemId
from council.permissions.model import Place
from council.plans.model import PlanItem


class Plans(Protocol):
    async def place(self, at: str, thing: int) -> Place | None:
        """Where a `plan_item_id` stands."""
        ...

    async def add(self, item: PlanItem) -> None: ...

    async def item(self, item_id: PlanItemId) -> PlanItem | None: ...

    async def remove(self, item_id: PlanItemId) -> None: ...

    async def plan_of(self, body_id: BodyId, year: int) -> tuple[PlanItem, ...]:
        """The themes of a year in the order of their periods."""
        ...
