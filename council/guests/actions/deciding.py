"""Granting and refusing a seat."""

from __future__ import annotations

from dataclasses import replace

from council.errors import NotFound
from council.guests.actions.telling import tell_guest
from council.guests.commands import GrantSeat, RefuseSeat, SeatsPage
from council.guests.finding import record, seats_page
from council.guests.model import MOVES
from council.guests.refusals import SeatDecided
from council.meetings.finding import meeting_of
from council.meetings.model import MeetingState
from council.meetings.refusals import MeetingOver
from council.perform import action
from council.permissions.model import Actor
from council.ports import UnitOfWork


@action
async def grant_seat(uow: UnitOfWork, actor: Actor, command: GrantSeat) -> SeatsPage:
    return await _decide(uow, actor, command, "grant")


@action
async def refuse_seat(uow: UnitOfWork, actor: Actor, command: RefuseSeat) -> SeatsPage:
    return await _decide(uow, actor, command, "refuse")


async def _decide(uow: UnitOfWork, actor: Actor, command: GrantSeat | RefuseSeat, verb: str) -> SeatsPage:
    """Decide, or decide otherwise; the guest is told.

    Raises:
        MeetingOver: there is nothing to come to any more.
        SeatDecided: it was decided so already.
    """
    request = await uow.guests.hold(command.seat_request_id)
    if request is None:
        raise NotFound
    meeting = await meeting_of(uow, request.meeting_id)
    if meeting.state is not MeetingState.CALLED:
        raise MeetingOver(number=meeting.number)
    if (request.state, verb) not in MOVES:
        raise SeatDecided
    decided = replace(request, state=MOVES[request.state, verb], decided_at=uow.now)
    await uow.guests.save(decided)
    await tell_guest(uow, meeting, decided)
    await record(uow, actor, f"seat-{decided.state}", meeting, decided)
    return await seats_page(uow, meeting, command.page)
