"""Whoever comes to a body is called to the meetings already called: at once, or on the day their seat begins."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from council.bodies.model import Body
from council.calendar.model import local
from council.due.model import Due
from council.due.registry import due
from council.identity import BodyId, MembershipId, PersonId
from council.meetings.audience import call_seated, people_of
from council.members.terms import morning_of
from council.notices.model import Subject
from council.ports import UnitOfWork

SEAT_BEGINS: Final = "seat-begins"


async def is_newcomer(uow: UnitOfWork, body_id: BodyId, person_id: PersonId) -> bool:
    """Tell, before a seat is kept, whether its holder has joined and hears of no meeting of the body yet.

    Whoever has not joined is called when they do (`council.invitations`).
    """
    if await uow.people.account_of(person_id) is None:
        return False
    return person_id not in {member.person_id for member in await people_of(uow, body_id)}


async def plan_welcomes(uow: UnitOfWork, body: Body) -> None:
    """Have those whose seats begin later called on the day they do."""
    today = local(uow.now).date()
    for seat in await uow.bodies.memberships(body.id):
        if seat.from_on > today and not seat.is_void:
            await uow.due.plan(Due(SEAT_BEGINS, Subject("membership", seat.id), morning_of(seat.from_on)))


@due(SEAT_BEGINS)
async def call_beginner(uow: UnitOfWork, planned: Due) -> None:
    """Call the holder, unless the seat was given another day, or follows on one they held until then."""
    seat = await uow.bodies.membership(MembershipId(planned.subject.id))
    if seat is None or seat.from_on != local(planned.due_at).date():
        return
    before = await uow.bodies.members(seat.body_id, seat.from_on - timedelta(days=1))
    has_joined = await uow.people.account_of(seat.person_id) is not None
    if has_joined and seat.person_id not in {member.person_id for member in before}:
        await call_seated(uow, seat.body_id, seat.person_id)
