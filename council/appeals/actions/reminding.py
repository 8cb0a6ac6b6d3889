"""Reminding the desk of an appeal whose answer is nearly due, until it is answered."""

from __future__ import annotations

from council.appeals.audience import desk_of
from council.appeals.model import Appeal
from council.appeals.reminders import REMINDER, nearness, reminders_of
from council.bodies.finding import body_of
from council.bodies.model import Body
from council.calendar.model import local
from council.calendar.rules import calendar_of
from council.due.model import Due
from council.due.registry import due
from council.identity import AppealId
from council.notices.model import Notice, Policy, Subject
from council.ports import UnitOfWork
from council.profiles.finding import profile_of


async def plan_reminders(uow: UnitOfWork, appeal: Appeal, body: Body) -> None:
    profile = profile_of(uow, body)
    days, calendar = profile.reminders.value.appeal_working_days, calendar_of(profile, uow.days_off)
    for reminder in reminders_of(appeal, days, calendar):
        await uow.due.plan(reminder)


async def drop_reminders(uow: UnitOfWork, appeal_id: AppealId) -> None:
    await uow.due.cancel(Subject("appeal", appeal_id), REMINDER)


@due(REMINDER)
async def remind(uow: UnitOfWork, planned: Due) -> None:
    appeal = await uow.appeals.appeal(AppealId(planned.subject.id))
    if appeal is None or not appeal.is_open:
        return
    body = await body_of(uow, appeal.body_id)
    facts = {
        "body": body.names.as_facts(),
        "number": appeal.number,
        "due_on": appeal.due_on.isoformat(),
        "when": nearness(appeal, local(uow.now).date()),
    }
    for member in await desk_of(uow, appeal):
        await uow.notices.put(Notice(REMINDER, planned.subject, facts, to_person=member.person_id, policy=Policy.ONCE))
