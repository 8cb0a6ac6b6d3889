"""Plans for the year as rows."""

from __future__ import annotations

from council.identity import BodyId, Instant, PlanItemId
from council.permissions.model import Place
from council.plans.model import Period, PlanItem
from storage.engine import Session
from storage.queries import Row, Statements


class StoredPlans:
    def __init__(self, session: Session) -> None:
        self._sql = Statements("plans", session)

    async def place(self, at: str, thing: int) -> Place | None:
        body_id = await self._sql.plan_item_place(id=thing)
        return None if body_id is None else Place(BodyId(body_id))

    async def add(self, item: PlanItem) -> None:
        await self._sql.add_plan_item(
            id=item.id,
            body_id=item.body_id,
            year=item.year,
            period=item.period,
            theme=item.theme,
            added_at=item.added_at,
        )

    async def item(self, item_id: PlanItemId) -> PlanItem | None:
        row = await self._sql.plan_item(id=item_id)
        return None if row is None else _item(row)

    async def remove(self, item_id: PlanItemId) -> None:
        await self._sql.remove_plan_item(id=item_id)

    async def plan_of(self, body_id: BodyId, year: int) -> tuple[PlanItem, ...]:
        items = [_item(row) for row in await self._sql.plan_of(body_id=body_id, year=year)]
        return tuple(sorted(items, key=lambda item: item.period.order))


def _item(row: Row) -> PlanItem:
    return PlanItem(
        PlanItemId(row["id"]),
        BodyId(row["body_id"]),
        row["year"],
        Period(row["period"]),
        row["theme"],
        Instant(row["added_at"]),
    )
