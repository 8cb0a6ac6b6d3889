"""Saying in time that the next composition must be formed (Law 383-V art. 9: it begins two months before the end)."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from council.bodies.finding import body_of
from council.bodies.model import Body
from council.calendar.model import local
from council.due.model import Due
from council.due.registry import due
from council.identity import BodyId
from council.members.terms import composition_ends_on, morning_of, over_at, told_at
from council.notices.model import Notice, Subject
from council.ports import UnitOfWork
from council.profiles.finding import profile_of

TERM_ENDING: Final = "term-ending"
TERM_PLANNING: Final = "term-planning"


async def plan_renewal(uow: UnitOfWork, body: Body) -> None:
    """Plan the reminder of the composition as it now stands; one planned before is taken back."""
    subject, today = Subject("body", body.id), local(uow.now).date()
    await uow.due.cancel(subject, TERM_ENDING)
    profile = profile_of(uow, body)
    ends_on = composition_ends_on(await uow.bodies.memberships(body.id), profile.term.value, today)
    if ends_on is not None and not body.is_closed(today):
        due_at = told_at(ends_on, profile.renewal.value.months_before)
        facts = {"ends_on": ends_on.isoformat()}
        await uow.due.plan(Due(TERM_ENDING, subject, due_at, facts, until=over_at(ends_on)))


@due(TERM_PLANNING)
async def plan_term(uow: UnitOfWork, planned: Due) -> None:
    """Plan the reminder of a body whose members were seated before it could be planned."""
    await plan_renewal(uow, await body_of(uow, BodyId(planned.subject.id)))


@due(TERM_ENDING)
async def tell_term_ending(uow: UnitOfWork, planned: Due) -> None:
    """Tell the secretaries and the chair, each once, if the composition still ends that day.

    The one that follows may be seated by then, whole: once it has begun, its own reminder is planned.
    """
    body, today = await body_of(uow, BodyId(planned.subject.id)), local(uow.now).date()
    ends_on = composition_ends_on(await uow.bodies.memberships(body.id), profile_of(uow, body).term.value, today)
    if body.is_closed(today) or ends_on is None or ends_on.isoformat() != planned.facts["ends_on"]:
        return
    facts = {"body": body.names.as_facts(), "ends_on": ends_on.isoformat(), "code": body.code}
    told = (*await uow.bodies.secretaries(body.id, today), *(await uow.bodies.presiding(body.id, today))[:1])
    for person_id in dict.fromkeys(member.person_id for member in told):
        await uow.notices.put(Notice(TERM_ENDING, planned.subject, facts, to_person=person_id))
    await uow.due.plan(Due(TERM_PLANNING, planned.subject, morning_of(ends_on + timedelta(days=1))))
