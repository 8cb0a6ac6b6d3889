"""Asking for a seat, and the list of who has."""

from __future__ import annotations

from council.bodies.audience import tell_secretaries
from council.bodies.finding import body_of
from council.errors import ConsentNeeded
from council.guests.commands import AskSeat, SeatPage, SeatsPage, ShowSeatRequests
from council.guests.finding import record, seats_page
from council.guests.model import SeatRequest
from council.guests.refusals import MeetingClosed, OwnMeeting, SeatAsked
from council.identity import SeatRequestId
from council.meetings.finding import meeting_for, meeting_of
from council.meetings.places import as_read_by
from council.meetings.rules import is_open
from council.notices.model import Subject
from council.perform import action
from council.permissions.model import BODY_ROLES, Actor
from council.ports import UnitOfWork
from council.profiles.finding import profile_of


@action
async def ask_seat(uow: UnitOfWork, actor: Actor, command: AskSeat) -> SeatPage:
    """Ask to be let in; the secretaries hear of it.

    Raises:
        MeetingClosed: the meeting is not open to guests, or is over.
        OwnMeeting: the person sits in the body.
        SeatAsked: they have asked already.
    """
    if actor.person_id is None:
        raise ConsentNeeded
    meeting = await meeting_for(uow, command.meeting_id, actor)
    body = await body_of(uow, meeting.body_id)
    if not is_open(meeting, profile_of(uow, body)):
        raise MeetingClosed
    if actor.roles_in(body.id) & BODY_ROLES:
        raise OwnMeeting
    request_id = SeatRequestId(uow.ids.new())
    request = SeatRequest(request_id, meeting.id, actor.person_id, command.name, command.organization, uow.now)
    if not await uow.guests.add(request):
        raise SeatAsked
    told = {"number": meeting.number, "starts_at": meeting.starts_at, "name": request.name}
    facts = {**told, "organization": request.organization}
    await tell_secretaries(uow, body, "seat-asked", Subject("meeting", meeting.id), facts)
    await record(uow, actor, "seat-asked", meeting, request)
    return SeatPage(request, await as_read_by(uow, meeting, actor), body)


@action
async def show_seat_requests(uow: UnitOfWork, actor: Actor, command: ShowSeatRequests) -> SeatsPage:
    return await seats_page(uow, await meeting_of(uow, command.meeting_id), command.page)
