"""Demands for an extraordinary meeting, and who stands behind them, as rows."""

from __future__ import annotations

from datetime import date

from council.demands.model import Demand, DemandState, DemandSupport
from council.identity import BodyId, DemandId, Instant, MeetingId, MembershipId, PersonId
from council.pages import Page
from council.permissions.model import Place
from storage.counter import next_number
from storage.engine import Session
from storage.paging import page_of
from storage.queries import Row, Statements


class StoredDemands:
    def __init__(self, session: Session) -> None:
        self._sql, self._session = Statements("demands", session), session

    async def place(self, at: str, thing: int) -> Place | None:
        row = await self._sql.place(id=thing)
        return None if row is None else Place(BodyId(row["body_id"]), PersonId(row["author_id"]))

    async def next_number(self, code: str, year: int) -> int:
        return await next_number(self._session, f"demand {code} {year}")

    async def add(self, demand: Demand) -> None:
        await self._sql.add(
            id=demand.id,
            number=demand.number,
            body_id=demand.body_id,
            author_id=demand.author_id,
            question=demand.question,
            made_at=demand.made_at,
            state=demand.state,
            is_open=int(demand.is_open),
        )

    async def demand(self, demand_id: DemandId) -> Demand | None:
        row = await self._sql.demand(id=demand_id)
        return None if row is None else _demand(row)

    async def hold(self, demand_id: DemandId) -> Demand | None:
        row = await self._sql.hold(id=demand_id)
        return None if row is None else _demand(row)

    async def save(self, demand: Demand) -> None:
        await self._sql.save(
            id=demand.id,
            body_id=demand.body_id,
            came_from=demand.came_from,
            state=demand.state,
            is_open=int(demand.is_open),
            reached_at=demand.reached_at,
            due_on=None if demand.due_on is None else demand.due_on.isoformat(),
            meeting_id=demand.meeting_id,
        )

    async def of_body(self, body_id: BodyId, page: int) -> Page[Demand]:
        return await page_of(self._sql, "of_body", _demand, page, body_id=body_id)

    async def waiting(self, body_id: BodyId) -> tuple[Demand, ...]:
        return tuple(map(_demand, await self._sql.waiting(body_id=body_id)))

    async def collecting(self, body_id: BodyId) -> tuple[Demand, ...]:
        return tuple(map(_demand, await self._sql.collecting(body_id=body_id)))

    async def met_by(self, meeting_id: MeetingId) -> tuple[Demand, ...]:
        return tuple(map(_demand, await self._sql.met_by(meeting_id=meeting_id)))

    async def add_support(self, support: DemandSupport) -> None:
        await self._sql.add_support(
            demand_id=support.demand_id, membership_id=support.membership_id, given_at=support.given_at
        )

    async def drop_support(self, demand_id: DemandId, membership_id: MembershipId) -> None:
        await self._sql.drop_support(demand_id=demand_id, membership_id=membership_id)

    async def supports(self, demand_id: DemandId) -> tuple[DemandSupport, ...]:
        rows = await self._sql.supports(demand_id=demand_id)
        return tuple(
            DemandSupport(demand_id, MembershipId(row["membership_id"]), Instant(row["given_at"])) for row in rows
        )


def _demand(row: Row) -> Demand:
    return Demand(
        id=DemandId(row["id"]),
        number=row["number"],
        body_id=BodyId(row["body_id"]),
        author_id=PersonId(row["author_id"]),
        question=row["question"],
        made_at=Instant(row["made_at"]),
        state=DemandState(row["state"]),
        reached_at=row["reached_at"],
        due_on=None if row["due_on"] is None else date.fromisoformat(row["due_on"]),
        meeting_id=row["meeting_id"],
        came_from=row["came_from"],
    )
