"""Calling a meeting: agenda, motion, the notice in time, and a card for the group."""

from __future__ import annotations

from council.ballots.model import Motion
from council.bodies.finding import body_of
from council.bodies.model import Body
from council.calendar.model import local
from council.calendar.rules import calendar_of
from council.chats.audience import show_to_council
from council.errors import FieldRefused
from council.identity import AgendaItemId, MeetingId, MotionId
from council.meetings.actions.reminding import plan_reminders
from council.meetings.audience import CALLED, called_facts, tell_everyone
from council.meetings.commands import CallMeeting
from council.meetings.model import AgendaItem, Meeting
from council.meetings.rules import earliest_day
from council.notices.model import Subject
from council.perform import action
from council.permissions.model import Actor
from council.ports import UnitOfWork
from council.profiles.finding import profile_of


@action
async def call_meeting(uow: UnitOfWork, actor: Actor, command: CallMeeting) -> MeetingId:
    """Convene the body with one agenda item and one motion.

    Raises:
        FieldRefused: `starts_at` lies in the past, or `late_reason` is missing although the notice is late; its
            bound is the first day that would be in time (ISO 8601).
    """
    body = await body_of(uow, command.body_id)
    meeting = Meeting(
        id=MeetingId(uow.ids.new()),
        body_id=body.id,
        number=await uow.meetings.next_number(body.id),
        starts_at=command.starts_at,
        attendance=command.attendance,
        place=command.place,
        called_at=uow.now,
        late_reason=_late_reason(uow, command, body),
    )
    await uow.meetings.add(meeting)
    await _put_on_agenda(uow, command, meeting)
    await plan_reminders(uow, meeting, body)
    await show_to_council(uow, Subject("meeting", meeting.id), body.id)
    await tell_everyone(uow, actor, CALLED, meeting, body, await called_facts(uow, meeting))
    return meeting.id


def _late_reason(uow: UnitOfWork, command: CallMeeting, body: Body) -> str | None:
    if command.starts_at <= uow.now:
        raise FieldRefused(command.slug, "starts_at", "in-the-past")
    profile = profile_of(uow, body)
    earliest = earliest_day(uow.now, profile.notice.value, calendar_of(profile, uow.days_off))
    if local(command.starts_at).date() >= earliest:
        return None
    if command.late_reason is None:
        raise FieldRefused(command.slug, "late_reason", "missing", earliest.isoformat())
    return command.late_reason


async def _put_on_agenda(uow: UnitOfWork, command: CallMeeting, meeting: Meeting) -> None:
    item = AgendaItem(AgendaItemId(uow.ids.new()), meeting.id, 1, command.item)
    await uow.meetings.add_item(item)
    motion = Motion(MotionId(uow.ids.new()), meeting.id, item.id, meeting.body_id, command.motion)
    await uow.ballots.add_motion(motion)
