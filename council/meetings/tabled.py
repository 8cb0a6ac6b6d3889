"""What members put on an agenda without anybody's leave (`Profile.tabling`, `Profile.extraordinary`), full or not."""

from __future__ import annotations

from dataclasses import replace

from council.bodies.finding import body_of
from council.demands.model import Demand, DemandState
from council.identity import AgendaItemId
from council.meetings.agenda import append_item
from council.meetings.model import AgendaItem, AgendaKind, Meeting
from council.meetings.proposed import waiting_for
from council.ports import UnitOfWork
from council.proposals.actions.supporting import settle_support, settle_waiting
from council.proposals.finding import held


async def take_supported(uow: UnitOfWork, meeting: Meeting) -> None:
    """Put the proposals that enough members support on the agenda."""
    await settle_waiting(uow, meeting.body_id)
    for proposal in await waiting_for(uow, meeting):
        if proposal.supported_at is not None:
            item = _item(uow, meeting, proposal.title)
            await append_item(uow, replace(item, proposal_id=proposal.id))


async def take_demanded(uow: UnitOfWork, meeting: Meeting) -> None:
    """Put the questions for which enough members demand an extraordinary meeting on its agenda."""
    for demand in await uow.demands.waiting(meeting.body_id) if meeting.is_extraordinary else ():
        await _take(uow, meeting, demand)


async def is_of_right(uow: UnitOfWork, item: AgendaItem) -> bool:
    """Whether the members have put it there, so that the body alone takes it off, by a vote."""
    demand = None if item.demand_id is None else await uow.demands.demand(item.demand_id)
    if demand is not None:
        return demand.state is DemandState.REACHED or demand.meeting_id == item.meeting_id
    proposal = None if item.proposal_id is None else await held(uow, item.proposal_id)
    if proposal is None:
        return False
    # Since members left, those who stayed behind it may be enough by now.
    settled = await settle_support(uow, proposal, await body_of(uow, proposal.body_id))
    is_elsewhere = settled.meeting_id not in (None, item.meeting_id)
    return settled.is_open and settled.supported_at is not None and not is_elsewhere


async def _take(uow: UnitOfWork, meeting: Meeting, demand: Demand) -> None:
    """What stands there in the same words already is the item of the demand from now on."""
    items = await uow.meetings.items_of(meeting.id)
    if any(item.demand_id == demand.id for item in items):
        return
    same = next((item for item in items if item.title == demand.question and item.demand_id is None), None)
    if same is None:
        await append_item(uow, replace(_item(uow, meeting, demand.question), demand_id=demand.id))
    else:
        await uow.meetings.save_item(replace(same, demand_id=demand.id))


def _item(uow: UnitOfWork, meeting: Meeting, title: str) -> AgendaItem:
    return AgendaItem(AgendaItemId(uow.ids.new()), meeting.id, 0, title, AgendaKind.DECISION)
