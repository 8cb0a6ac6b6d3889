"""The last day on which a demanded meeting may be called: whoever must call it is told in the morning."""

from __future__ import annotations

from datetime import datetime

from council.bodies.finding import body_of
from council.bodies.model import Body
from council.calendar.model import instant
from council.calendar.rules import calendar_of
from council.demands.audience import TERM, tell_leaders
from council.demands.model import Demand, DemandState
from council.due.model import Due
from council.due.registry import due
from council.due.rules import awake
from council.identity import DemandId, Instant
from council.notices.model import Subject
from council.ports import UnitOfWork
from council.profiles.finding import profile_of


async def plan_term(uow: UnitOfWork, demand: Demand, body: Body) -> None:
    if demand.due_on is None:
        return
    opens = calendar_of(profile_of(uow, body), uow.days_off).hours.opens
    morning = awake(Instant(instant(datetime.combine(demand.due_on, opens))))
    await uow.due.plan(Due(TERM, Subject("demand", demand.id), morning))


@due(TERM)
async def remind_of_term(uow: UnitOfWork, planned: Due) -> None:
    demand = await uow.demands.demand(DemandId(planned.subject.id))
    if demand is not None and demand.state is DemandState.REACHED:
        await tell_leaders(uow, TERM, demand, await body_of(uow, demand.body_id), is_legal=False)
