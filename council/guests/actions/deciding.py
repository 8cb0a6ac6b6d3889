"""Granting and refusing a seat; what was decided at night is told in the morning."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from council.bodies.finding import body_of
from council.due.model import Due
from council.due.registry import due
from council.due.rules import by_day
from council.errors import NotFound
from council.guests.commands import GrantSeat, RefuseSeat, SeatsPage
from council.guests.finding import record, seats_page
from council.guests.model import MOVES, SeatRequest, SeatState
from council.guests.refusals import SeatDecided
from council.identity import SeatRequestId
from council.meetings.finding import meeting_of
from council.meetings.model import Meeting, MeetingState
from council.meetings.places import public_place
from council.meetings.refusals import MeetingOver
from council.notices.model import Notice, Subject
from council.perform import action
from council.permissions.model import Actor
from council.ports import UnitOfWork

DECIDED: Final = "seat-decided"


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
    told_at = by_day(uow.now, meeting.starts_at)
    if told_at > uow.now:
        await uow.due.plan(Due(DECIDED, Subject("seat_request", decided.id), told_at, until=meeting.starts_at))
    else:
        await _tell(uow, meeting, decided)
    await record(uow, actor, f"seat-{decided.state}", meeting, decided)
    return await seats_page(uow, meeting, command.page)


@due(DECIDED)
async def tell_in_the_morning(uow: UnitOfWork, planned: Due) -> None:
    """What was decided in the end, if there is still a meeting to come to."""
    request = await uow.guests.hold(SeatRequestId(planned.subject.id))
    meeting = None if request is None else await uow.meetings.meeting(request.meeting_id)
    if request is not None and meeting is not None and meeting.state is MeetingState.CALLED:
        await _tell(uow, meeting, request)


async def _tell(uow: UnitOfWork, meeting: Meeting, request: SeatRequest) -> None:
    body = await body_of(uow, meeting.body_id)
    facts = {
        "body": body.names.as_facts(),
        "number": meeting.number,
        "starts_at": meeting.starts_at,
        "place": meeting.place if request.state is SeatState.GRANTED else public_place(meeting),
        "state": request.state,
    }
    subject = Subject("meeting", meeting.id)
    await uow.notices.put(Notice(DECIDED, subject, facts, to_person=request.person_id, expires_at=meeting.starts_at))
