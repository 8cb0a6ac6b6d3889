"""Recalling a meeting to those who have not answered its notice, and at last to those who come."""

from __future__ import annotations

from council.bodies.finding import body_of
from council.bodies.model import Body, Member
from council.due.model import Due
from council.due.registry import due
from council.identity import MeetingId
from council.meetings.audience import CHANGED, asked_among, awaited
from council.meetings.model import Meeting, MeetingState, Reply
from council.meetings.reminders import QUORUM, REMINDER, quorum_warning_of, reminders_of
from council.notices.model import Notice, Policy, Subject
from council.ports import UnitOfWork
from council.profiles.finding import profile_of
from council.sittings.doors import plan_doors


async def plan_reminders(uow: UnitOfWork, meeting: Meeting, body: Body) -> None:
    """Plan them, the look at the quorum a day before, and the opening of the doors."""
    warning = quorum_warning_of(meeting)
    reminders = reminders_of(meeting, profile_of(uow, body).reminders.value.meeting_hours)
    for planned in (*reminders, *([] if warning is None else [warning])):
        await uow.due.plan(planned)
    await plan_doors(uow, meeting, meeting.starts_at)


async def drop_reminders(uow: UnitOfWork, meeting_id: MeetingId) -> None:
    await forget_former_hour(uow, meeting_id)
    await uow.due.cancel(Subject("meeting", meeting_id), CHANGED)


async def forget_former_hour(uow: UnitOfWork, meeting_id: MeetingId) -> None:
    """It begins at another hour: nobody is recalled to the former one, a changed agenda is told all the same."""
    for kind in (REMINDER, QUORUM):
        await uow.due.cancel(Subject("meeting", meeting_id), kind)


@due(REMINDER)
async def remind(uow: UnitOfWork, planned: Due) -> None:
    meeting = await uow.meetings.meeting(MeetingId(planned.subject.id))
    if meeting is None or meeting.state is not MeetingState.CALLED:
        return
    body, is_last = await body_of(uow, meeting.body_id), planned.facts["is_last"]
    replies = {answer.membership_id: answer.reply for answer in await uow.meetings.answers_of(meeting.id)}
    for member in asked_among(await awaited(uow, meeting)):
        reply = replies.get(member.membership_id)
        if reply is None or (is_last and reply.is_promise):
            await uow.notices.put(_notice(meeting, body, member, reply))


def _notice(meeting: Meeting, body: Body, member: Member, reply: Reply | None) -> Notice:
    facts = {
        "body": body.names.as_facts(),
        "number": meeting.number,
        "starts_at": meeting.starts_at,
        "attendance": meeting.attendance,
        "place": meeting.place,
        "is_coming": reply is not None,
    }
    subject = Subject("meeting", meeting.id)
    # A second copy of a reminder annoys more than a missing one harms.
    return Notice(
        REMINDER, subject, facts, to_person=member.person_id, policy=Policy.ONCE, expires_at=meeting.starts_at
    )
