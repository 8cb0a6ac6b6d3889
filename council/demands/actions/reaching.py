"""A demand that enough members stand behind: from then on the meeting must be called within the term."""

from __future__ import annotations

from dataclasses import replace

from council.bodies.finding import body_of
from council.bodies.model import Body
from council.calendar.model import Unit
from council.calendar.rules import calendar_of, due_on
from council.demands.actions.reminding import plan_term
from council.demands.audience import REACHED, tell_leaders
from council.demands.finding import behind, deciding, held, needed_in
from council.demands.model import Demand
from council.demands.rules import moved
from council.identity import BodyId
from council.language import Language
from council.notices.model import Subject
from council.permissions.model import Actor, operator
from council.ports import UnitOfWork
from council.profiles.finding import profile_of


async def reach_if_enough(uow: UnitOfWork, actor: Actor, demand: Demand, body: Body) -> Demand:
    """Begin the term as soon as enough of today's members stand behind it."""
    if len(await behind(uow, demand)) < needed_in(uow, body, len(await deciding(uow, body.id))):
        return demand
    profile = profile_of(uow, body)
    term = due_on(
        uow.now, profile.extraordinary.value.working_days, Unit.WORKING_DAYS, calendar_of(profile, uow.days_off)
    )
    reached = replace(demand, state=moved(demand, "reach"), reached_at=uow.now, due_on=term.due)
    await uow.demands.save(reached)
    await plan_term(uow, reached, body)
    await record(uow, actor, reached, REACHED)
    await tell_leaders(uow, REACHED, reached, body, is_legal=True)
    return reached


async def settle_collecting(uow: UnitOfWork, body_id: BodyId) -> None:
    """Look again at what gathers support: since members left, those who stayed behind a demand may be enough."""
    body = await body_of(uow, body_id)
    for collecting in await uow.demands.collecting(body_id):
        await reach_if_enough(uow, operator(Language.KK), await held(uow, collecting.id), body)


async def record(uow: UnitOfWork, actor: Actor, demand: Demand, what: str) -> None:
    await uow.audit.record(actor, what, Subject("demand", demand.id), demand.body_id, {"number": demand.number})
