"""A workbook taken over: previewed against the roster, then done whole or not at all."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from council.bodies.finding import body_of
from council.calendar.model import local
from council.folding import clean
from council.identity import MembershipId, PersonId
from council.meetings.audience import call_seated
from council.members.actions.following import seats_changed
from council.members.actions.recording import keep
from council.members.actions.standing_down import leave_acting, leave_for_post
from council.members.actions.welcoming import is_newcomer
from council.members.commands import AmendRoster, Preview, PreviewRoster
from council.members.finding import roster_of
from council.members.model import Effect, Plan, Sheet, Step
from council.members.planning import plan_of
from council.members.refusals import RosterChanged
from council.members.rules import digest_of
from council.notices.model import Subject
from council.people.model import Person
from council.perform import action
from council.permissions.model import Actor
from council.ports import UnitOfWork

_EVENTS: Mapping[Effect, str] = {
    Effect.COMES: "membership-added",
    Effect.GOES: "membership-ended",
    Effect.MOVES: "post-changed",
    Effect.MENDED: "membership-corrected",
}


@action
async def preview_roster(uow: UnitOfWork, actor: Actor, command: PreviewRoster) -> Preview:
    today = local(uow.now).date()
    roster = await roster_of(uow, await body_of(uow, command.body_id), today)
    plan = plan_of(command.rows, roster, today)
    return Preview(plan, Sheet(plan.rows(), today, digest_of(roster)), roster)


@action
async def amend_roster(uow: UnitOfWork, actor: Actor, command: AmendRoster) -> Plan:
    """Do every step of the sheet.

    Raises:
        RosterChanged: the roster is another one than the sheet was held against; a new preview is due.
    """
    sheet = command.sheet
    roster = await roster_of(uow, await body_of(uow, command.body_id), sheet.as_of)
    plan = plan_of(sheet.rows, roster, sheet.as_of)
    if digest_of(roster) != sheet.digest or plan.refused or plan.rows() != sheet.rows:
        raise RosterChanged
    for step in plan.steps:
        await _take(uow, actor, step)
    await seats_changed(uow, roster.body)
    return plan


async def _take(uow: UnitOfWork, actor: Actor, step: Step) -> None:
    person_id = step.seat.person_id
    if step.before is None:
        person_id = PersonId(uow.ids.new())
        await uow.people.add_person(Person(person_id, clean(step.row.name)))
    if step.after != (step.before,):
        await _save(uow, actor, step, person_id)
        await _stand_down(uow, actor, step)
    if step.former_name is not None:
        await uow.people.rename(person_id, clean(step.row.name))
        await uow.audit.record(actor, "person-renamed", Subject("person", person_id), step.seat.body_id)


async def _stand_down(uow: UnitOfWork, actor: Actor, step: Step) -> None:
    """A seat that ends earlier ends what its holder is acting in beside it, and so does a post that is theirs now."""
    seat, memberships = step.seat, await uow.bodies.memberships(step.seat.body_id)
    if step.before is not None and seat.until_on is not None:
        await leave_acting(uow, actor, seat, seat.until_on, seat.end_ground or seat.ground, memberships)
    if step.effect is Effect.MOVES:
        await leave_for_post(uow, actor, seat, memberships)


async def _save(uow: UnitOfWork, actor: Actor, step: Step, person_id: PersonId) -> None:
    """Save the memberships of a step; an id below zero stood for one still to be given."""
    saved, is_new = step.seat, await is_newcomer(uow, step.seat.body_id, person_id)
    for membership in step.after:
        seat_id = membership.id if membership.id > 0 else MembershipId(uow.ids.new())
        saved = replace(membership, id=seat_id, person_id=person_id)
        await uow.bodies.save_membership(saved)
    await keep(uow, actor, _EVENTS[step.effect], saved, by="workbook")
    if is_new:
        await call_seated(uow, saved.body_id, person_id)
