"""Reading: one demand with everybody behind it, and all of a body's."""

from __future__ import annotations

from council.bodies.finding import body_of
from council.bodies.model import Body
from council.demands.commands import ListDemands, ShowDemand
from council.demands.finding import asked, behind_among, deciding, demand_of, needed_in, page_for
from council.demands.model import Demand
from council.demands.pages import DemandLine, DemandList, DemandPage
from council.pages import Page
from council.perform import action
from council.permissions.model import Actor
from council.ports import UnitOfWork
from council.profiles.finding import profile_of


@action
async def show_demand(uow: UnitOfWork, actor: Actor, command: ShowDemand) -> DemandPage:
    return await page_for(uow, await demand_of(uow, command.demand_id), actor)


@action
async def list_demands(uow: UnitOfWork, actor: Actor, command: ListDemands) -> DemandList:
    body = await body_of(uow, command.body_id)
    needed = needed_in(uow, body, len(await deciding(uow, body.id)))
    page = await uow.demands.of_body(body.id, command.page)
    lines = tuple([await _line(uow, demand, body) for demand in page.items])
    term = profile_of(uow, body).extraordinary.value.working_days
    return DemandList(body.id, body.names, Page(lines, page.number, page.count), needed, term)


async def _line(uow: UnitOfWork, demand: Demand, body: Body) -> DemandLine:
    share_of = await asked(uow, demand)
    count, needed = len(await behind_among(uow, demand, share_of)), needed_in(uow, body, len(share_of))
    return DemandLine(demand.id, demand.number, demand.question, demand.state, count, needed)
