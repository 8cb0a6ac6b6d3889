"""A demand and the meeting it was for. The noun of meetings calls this as it announces an extraordinary one."""

from __future__ import annotations

from dataclasses import replace

from council.bodies.finding import body_of
from council.demands.audience import TERM, tell_backers
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
