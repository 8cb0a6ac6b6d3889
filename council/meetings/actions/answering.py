"""A member's answer to the notice, changeable until the meeting is over."""

from __future__ import annotations

from council.identity import MeetingId
from council.meetings.audience import people_of, seat_of
from council.meetings.commands import AcceptMeeting, DeclineMeeting, MeetingPage
from council.meetings.finding import meeting_of, page_for
from council.meetings.model import Answer, Meeting, MeetingState, Reply
from council.meetings.refusals import MeetingOver, NotAMember
from council.notices.model import Subject
from council.perform import action
from council.permissions.model import Actor
from council.ports import UnitOfWork


@action
async def accept_meeting(uow: UnitOfWork, actor: Actor, command: AcceptMeeting) -> MeetingPage:
    return await _answer(uow, actor, command.meeting_id, Reply.COMING, None)


@action
async def decline_meeting(uow: UnitOfWork, actor: Actor, command: DeclineMeeting) -> MeetingPage:
    return await _answer(uow, actor, command.meeting_id, Reply.ABSENT, command.reason)


async def _answer(
    uow: UnitOfWork, actor: Actor, meeting_id: MeetingId, reply: Reply, reason: str | None
) -> MeetingPage:
    meeting = await meeting_of(uow, meeting_id)
    if meeting.state is not MeetingState.CALLED:
        raise MeetingOver(number=meeting.number)
    await _keep(uow, actor, meeting, reply, reason)
    return await page_for(uow, meeting, actor)


async def _keep(uow: UnitOfWork, actor: Actor, meeting: Meeting, reply: Reply, reason: str | None) -> None:
    seat = seat_of(actor.person_id, await people_of(uow, meeting.body_id))
    if seat is None:
        raise NotAMember
    await uow.meetings.save_answer(Answer(meeting.id, seat.membership_id, reply, reason, uow.now))
    subject = Subject("meeting", meeting.id)
    await uow.cards.touch(subject)
    facts = {"membership": seat.membership_id, "reply": reply}
    await uow.audit.record(actor, "meeting-answered", subject, meeting.body_id, facts)
