"""Making a demand, standing behind one, and what follows once enough members do."""

from __future__ import annotations

from dataclasses import replace

from council.bodies.finding import body_of
from council.bodies.model import Body, Member
from council.calendar.model import Unit, local
from council.calendar.rules import calendar_of, due_on
from council.command import check_field
from council.demands.actions.reminding import plan_term
from council.demands.audience import MADE, REACHED, tell_leaders, tell_members
from council.demands.commands import DemandMeeting, DropDemand, SupportDemand, WithdrawDemand
from council.demands.finding import behind, deciding, held, needed_in, page_for
from council.demands.model import Demand, DemandState, DemandSupport
from council.demands.pages import DemandPage
from council.demands.refusals import DemandSettled
from council.demands.rules import moved, number_of
from council.errors import NotAllowed
from council.folding import clean
from council.identity import BodyId, DemandId
from council.notices.model import Subject
from council.perform import action
from council.permissions.model import Actor
from council.ports import UnitOfWork
from council.profiles.finding import profile_of


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
    await _record(uow, actor, demand, MADE)
    return await page_for(uow, await _settled(uow, actor, demand, body, is_new=True), actor)


@action
async def support_demand(uow: UnitOfWork, actor: Actor, command: SupportDemand) -> DemandPage:
    """Stand behind it; once more changes nothing.

    Raises:
        DemandSettled: enough do already, or it was withdrawn.
        NotAllowed: the person has no deciding voice in the body today.
    """
    demand, seat = await _open_to(uow, actor, command.demand_id)
    await uow.demands.add_support(DemandSupport(demand.id, seat.membership_id, uow.now))
    return await page_for(uow, await _settled(uow, actor, demand, await body_of(uow, demand.body_id)), actor)


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
    await _record(uow, actor, withdrawn, "demand-withdrawn")
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


async def _settled(uow: UnitOfWork, actor: Actor, demand: Demand, body: Body, *, is_new: bool = False) -> Demand:
    """Begin the term as soon as enough members stand behind it; ask the others of a new one that still needs them."""
    needed = needed_in(uow, body, len(await deciding(uow, body.id)))
    if len(await behind(uow, demand)) < needed:
        if is_new:
            await tell_members(uow, demand, body, needed)
        return demand
    profile = profile_of(uow, body)
    term = due_on(
        uow.now, profile.extraordinary.value.working_days, Unit.WORKING_DAYS, calendar_of(profile, uow.days_off)
    )
    reached = replace(demand, state=moved(demand, "reach"), reached_at=uow.now, due_on=term.due)
    await uow.demands.save(reached)
    await plan_term(uow, reached, body)
    await _record(uow, actor, reached, REACHED)
    await tell_leaders(uow, REACHED, reached, body, is_legal=True)
    return reached


async def _record(uow: UnitOfWork, actor: Actor, demand: Demand, what: str) -> None:
    await uow.audit.record(actor, what, Subject("demand", demand.id), demand.body_id, {"number": demand.number})
