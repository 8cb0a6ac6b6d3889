"""A member's answer to the notice, changeable until the meeting is over."""

from __future__ import annotations

from council.bodies.finding import body_of
from council.bodies.model import Member
from council.identity import MeetingId
from council.meetings.actions.telling import warn_if_hopeless
from council.meetings.audience import awaited, people_of, seat_of
from council.meetings.commands import AcceptMeeting, AttendOnline, DeclineMeeting, MeetingPage, ReceiveMeeting
from council.meetings.finding import forecast_of, meeting_for, page_for
from council.meetings.model import Answer, Attendance, Meeting, MeetingState, Reply
from council.meetings.refusals import MeetingOver, NotAMember
from council.notices.model import Subject
from council.perform import action
from council.permissions.model import Actor
from council.ports import UnitOfWork


@action
async def accept_meeting(uow: UnitOfWork, actor: Actor, command: AcceptMeeting) -> MeetingPage:
    """I come; to a meeting that is held online only there is no other way than online."""
    meeting = await _called(uow, actor, command.meeting_id)
    reply = Reply.ONLINE if meeting.attendance is Attendance.ONLINE else Reply.COMING
    return await _answer(uow, actor, meeting, reply, None)


@action
async def attend_online(uow: UnitOfWork, actor: Actor, command: AttendOnline) -> MeetingPage:
    """I take part from afar; where the meeting is in person only, it is a promise to come."""
    meeting = await _called(uow, actor, command.meeting_id)
    reply = Reply.COMING if meeting.attendance is Attendance.IN_PERSON else Reply.ONLINE
    return await _answer(uow, actor, meeting, reply, None)


@action
async def decline_meeting(uow: UnitOfWork, actor: Actor, command: DeclineMeeting) -> MeetingPage:
    return await _answer(uow, actor, await _called(uow, actor, command.meeting_id), Reply.ABSENT, command.reason)


@action
async def receive_meeting(uow: UnitOfWork, actor: Actor, command: ReceiveMeeting) -> MeetingPage:
    """I have the notice, whatever I shall answer."""
    meeting = await _called(uow, actor, command.meeting_id)
    await uow.meetings.receive(meeting, (await _seat(uow, actor, meeting)).membership_id)
    return await page_for(uow, meeting, actor)


async def _called(uow: UnitOfWork, actor: Actor, meeting_id: MeetingId) -> Meeting:
    # An answer to the former day would else slip past a move.
    await uow.meetings.hold(meeting_id)
    meeting = await meeting_for(uow, meeting_id, actor)
    if meeting.state is not MeetingState.CALLED:
        raise MeetingOver(number=meeting.number)
    return meeting


async def _seat(uow: UnitOfWork, actor: Actor, meeting: Meeting) -> Member:
    seat = seat_of(actor.person_id, await people_of(uow, meeting.body_id))
    if seat is None:
        raise NotAMember
    return seat


async def _answer(uow: UnitOfWork, actor: Actor, meeting: Meeting, reply: Reply, reason: str | None) -> MeetingPage:
    """Keep the answer; whoever answers has the notice, too."""
    seat, body = await _seat(uow, actor, meeting), await body_of(uow, meeting.body_id)
    people = await awaited(uow, meeting)
    before = await forecast_of(uow, meeting, body, people)
    await uow.meetings.save_answer(Answer(meeting.id, seat.membership_id, reply, reason, uow.now))
    await uow.meetings.receive(meeting, seat.membership_id)
    await warn_if_hopeless(uow, meeting, body, before, await forecast_of(uow, meeting, body, people))
    subject = Subject("meeting", meeting.id)
    await uow.cards.touch(subject)
    facts = {"membership": seat.membership_id, "reply": reply}
    await uow.audit.record(actor, "meeting-answered", subject, meeting.body_id, facts)
    return await page_for(uow, meeting, actor)
