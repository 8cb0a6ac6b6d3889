"""Making a demand, standing behind one, and what follows once enough members do."""

from __future__ import annotations

from dataclasses import replace

from council.bodies.finding import body_of
from council.bodies.model import Member
from council.calendar.model import local
from council.command import check_field
from council.demands.actions.reaching import reach_if_enough, record
from council.demands.audience import MADE, tell_members
from council.demands.commands import DemandMeeting, DropDemand, SupportDemand, WithdrawDemand
from council.demands.finding import deciding, held, needed_in, page_for
from council.demands.model import Demand, DemandState, DemandSupport
from council.demands.pages import DemandPage
from council.demands.refusals import DemandSettled
from council.demands.rules import moved, number_of
from council.errors import NotAllowed
from council.folding import clean
from council.identity import BodyId, DemandId
from council.perform import action
from council.permissions.model import Actor
from council.ports import UnitOfWork


@action
async def demand_meeting(uow: UnitOfWork, actor: Actor, command: DemandMeeting) -> DemandPage:
    """Put the demand on record with its author as the first behind it, and ask the others.

    Raises:
        FieldRefused: nothing is left of the question once it is cleaned.
        NotAllowed: the person has no deciding voice in the body today.
    """
    question = clean(command.question)
    check_field(DemandMeeting, "question", question)
    body, seat = await body_of(uow, command.body_id), await _seat(uow, actor, command.body_id)
    year = local(uow.now).year
    number = number_of(body.code, year, await uow.demands.next_number(body.code, year))
    demand = Demand(DemandId(uow.ids.new()), number, body.id, seat.person_id, question, uow.now)
    await uow.demands.add(demand)
    await uow.demands.add_support(DemandSupport(demand.id, seat.membership_id, uow.now))
    await record(uow, actor, demand, MADE)
    made = await reach_if_enough(uow, actor, demand, body)
    if made.state is DemandState.COLLECTING:
        await tell_members(uow, made, body, needed_in(uow, body, len(await deciding(uow, body.id))))
    return await page_for(uow, made, actor)


@action
async def support_demand(uow: UnitOfWork, actor: Actor, command: SupportDemand) -> DemandPage:
    """Stand behind it; once more changes nothing.

    Raises:
        DemandSettled: enough do already, or it was withdrawn.
        NotAllowed: the person has no deciding voice in the body today.
    """
    demand, seat = await _open_to(uow, actor, command.demand_id)
    await uow.demands.add_support(DemandSupport(demand.id, seat.membership_id, uow.now))
    return await page_for(uow, await reach_if_enough(uow, actor, demand, await body_of(uow, demand.body_id)), actor)


@action
async def drop_demand(uow: UnitOfWork, actor: Actor, command: DropDemand) -> DemandPage:
    """Stand behind it no longer, as long as too few do.

    Raises:
        DemandSettled, NotAllowed: as for supporting it.
    """
    demand, seat = await _open_to(uow, actor, command.demand_id)
    await uow.demands.drop_support(demand.id, seat.membership_id)
    return await page_for(uow, demand, actor)


@action
async def withdraw_demand(uow: UnitOfWork, actor: Actor, command: WithdrawDemand) -> DemandPage:
    """Let it rest; its number stays taken.

    Raises:
        DemandSettled: enough members stand behind it, and it is theirs too.
    """
    demand = await held(uow, command.demand_id)
    withdrawn = replace(demand, state=moved(demand, "withdraw"))
    await uow.demands.save(withdrawn)
    await record(uow, actor, withdrawn, "demand-withdrawn")
    return await page_for(uow, withdrawn, actor)


async def _open_to(uow: UnitOfWork, actor: Actor, demand_id: DemandId) -> tuple[Demand, Member]:
    demand = await held(uow, demand_id)
    if demand.state is not DemandState.COLLECTING:
        raise DemandSettled(number=demand.number)
    return demand, await _seat(uow, actor, demand.body_id)


async def _seat(uow: UnitOfWork, actor: Actor, body_id: BodyId) -> Member:
    seats = (member for member in await deciding(uow, body_id) if member.person_id == actor.person_id)
    seat = next(seats, None)
    if seat is None:
        raise NotAllowed
    return seat
