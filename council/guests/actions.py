"""The use cases of guests."""

from __future__ import annotations

from dataclasses import replace

from council.bodies.audience import tell_secretaries
from council.bodies.finding import body_of
from council.errors import ConsentNeeded, NotFound
from council.guests.commands import AskSeat, GrantSeat, RefuseSeat, SeatPage, SeatsPage, ShowSeatRequests
from council.guests.model import MOVES, SeatRequest, SeatState
from council.guests.refusals import MeetingClosed, OwnMeeting, SeatAsked, SeatDecided
from council.identity import SeatRequestId
from council.meetings.finding import meeting_for, meeting_of
from council.meetings.model import Meeting, MeetingState
from council.meetings.places import as_read_by, public_place
from council.meetings.refusals import MeetingOver
from council.meetings.rules import is_open
from council.notices.model import Notice, Subject
from council.pages import paged
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
    await _record(uow, actor, "seat-asked", meeting, request)
    return SeatPage(request, await as_read_by(uow, meeting, actor), body)


@action
async def show_seat_requests(uow: UnitOfWork, actor: Actor, command: ShowSeatRequests) -> SeatsPage:
    return await _page(uow, await meeting_of(uow, command.meeting_id), command.page)


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
    await _tell(uow, meeting, decided)
    await _record(uow, actor, f"seat-{decided.state}", meeting, decided)
    return await _page(uow, meeting, command.page)


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
    await uow.notices.put(
        Notice("seat-decided", subject, facts, to_person=request.person_id, expires_at=meeting.starts_at)
    )


async def _record(uow: UnitOfWork, actor: Actor, what: str, meeting: Meeting, request: SeatRequest) -> None:
    await uow.audit.record(actor, what, Subject("meeting", meeting.id), meeting.body_id, {"request": request.id})


async def _page(uow: UnitOfWork, meeting: Meeting, number: int) -> SeatsPage:
    requests = await uow.guests.requests_of(meeting.id)
    return SeatsPage(meeting, await body_of(uow, meeting.body_id), paged(requests, number))
