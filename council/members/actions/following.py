"""What follows on a change of a body's seats, whoever made it: at once, and on each day on which seats begin or end."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Final

from council.bodies.finding import body_of
from council.bodies.model import Body, Membership
from council.calendar.model import local
from council.demands.actions.reaching import settle_collecting
from council.due.model import Due
from council.due.registry import due
from council.identity import BodyId
from council.members.actions.renewing import plan_renewal
from council.members.actions.welcoming import plan_welcomes
from council.members.terms import morning_of
from council.notices.model import Subject
from council.ports import UnitOfWork
from council.proposals.actions.supporting import settle_waiting

SEATS_CHANGE: Final = "seats-change"


async def seats_changed(uow: UnitOfWork, body: Body) -> None:
    """Plan what the seats as they now stand bring, and look again at what waits for members' support.

    A share of fewer members is fewer supporters: those who stay may be enough since others have left.
    """
    await plan_renewal(uow, body)
    await _look(uow, body)


@due(SEATS_CHANGE)
async def look_again(uow: UnitOfWork, planned: Due) -> None:
    """A day has come on which seats begin, or the first without those that ended."""
    await _look(uow, await body_of(uow, BodyId(planned.subject.id)))


async def _look(uow: UnitOfWork, body: Body) -> None:
    today = local(uow.now).date()
    for day in days_of_change(await uow.bodies.memberships(body.id), today):
        await uow.due.plan(Due(SEATS_CHANGE, Subject("body", body.id), morning_of(day)))
    await plan_welcomes(uow, body)
    if not body.is_closed(today):
        await settle_waiting(uow, body.id)
        await settle_collecting(uow, body.id)


def days_of_change(memberships: Iterable[Membership], today: date) -> list[date]:
    """The days after today on which others sit in the body than the day before."""
    seats = [seat for seat in memberships if not seat.is_void]
    firsts = {seat.from_on for seat in seats}
    afters = {seat.until_on + timedelta(days=1) for seat in seats if seat.until_on is not None}
    return sorted(day for day in firsts | afters if day > today)
