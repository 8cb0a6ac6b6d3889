"""Whoever follows the body hears of an open meeting by day: in the morning, if its members are called at night."""

from __future__ import annotations

from council.bodies.finding import body_of
from council.bodies.model import Body
from council.due.model import Due
from council.due.registry import due
from council.due.rules import by_day
from council.identity import MeetingId
from council.meetings.audience import FOLLOWED, tell_followers
from council.meetings.model import Meeting
from council.meetings.rules import is_open
from council.notices.model import Subject
from council.ports import UnitOfWork
from council.profiles.finding import profile_of


async def invite_followers(uow: UnitOfWork, meeting: Meeting, body: Body) -> None:
    """Tell them of the meeting, if it is one that they may come to."""
    if not is_open(meeting, profile_of(uow, body)):
        return
    told_at = by_day(uow.now, meeting.starts_at)
    if told_at > uow.now:
        await uow.due.plan(Due(FOLLOWED, Subject("meeting", meeting.id), told_at, until=meeting.starts_at))
    else:
        await tell_followers(uow, meeting, body)


@due(FOLLOWED)
async def invite_in_the_morning(uow: UnitOfWork, planned: Due) -> None:
    """Invite them to what is still to be held, and as it will be held by now."""
    meeting = await uow.meetings.meeting(MeetingId(planned.subject.id))
    if meeting is None:
        return
    body = await body_of(uow, meeting.body_id)
    if is_open(meeting, profile_of(uow, body)):
        await tell_followers(uow, meeting, body)
