"""A demand and its meeting. The noun of meetings calls this as it announces an extraordinary one, or cancels it."""

from __future__ import annotations

from dataclasses import replace

from council.bodies.finding import body_of
from council.calendar.model import local
from council.demands.actions.reminding import plan_term
from council.demands.audience import REACHED, TERM, tell_backers, tell_leaders
from council.demands.finding import behind
from council.demands.model import Demand
from council.demands.rules import moved
from council.meetings.model import Meeting
from council.notices.model import Subject
from council.ports import UnitOfWork


async def meet_demands(uow: UnitOfWork, meeting: Meeting) -> tuple[Demand, ...]:
    """Note that this meeting answers every demand of its body that waits for one; returns them."""
    waiting, body = await uow.demands.waiting(meeting.body_id), await body_of(uow, meeting.body_id)
    met = tuple(replace(each, state=moved(each, "meet"), meeting_id=meeting.id) for each in waiting)
    for demand in met:
        await uow.demands.save(demand)
        await uow.due.cancel(Subject("demand", demand.id), TERM)
        await tell_backers(uow, demand, body, await behind(uow, demand), meeting.starts_at)
    return met


async def reopen_demands(uow: UnitOfWork, meeting: Meeting) -> None:
    """The meeting will not be held: what it was called for must be called anew, and the term is the same."""
    body, today = await body_of(uow, meeting.body_id), local(uow.now).date()
    for demand in await uow.demands.met_by(meeting.id):
        reopened = replace(demand, state=moved(demand, "reopen"), meeting_id=None)
        await uow.demands.save(reopened)
        if reopened.due_on is not None and reopened.due_on > today:
            await plan_term(uow, reopened, body)
        await tell_leaders(uow, REACHED, reopened, body, is_legal=True)
