"""A called meeting moved: everybody is told again, and asked again."""

from __future__ import annotations

from dataclasses import replace

from council.bodies.finding import body_of
from council.bodies.model import Body
from council.errors import FieldRefused, NotFound
from council.guests.actions.visiting import tell_moved
from council.meetings.actions.announcing import is_late
from council.meetings.actions.reminding import drop_reminders, plan_reminders
from council.meetings.audience import CALLING, MOVED, called_facts, tell_everyone
from council.meetings.commands import MeetingPage, MoveMeeting
from council.meetings.finding import page_for, refuse_begun
from council.meetings.model import Meeting, MeetingState
from council.meetings.places import held
from council.meetings.refusals import MeetingNotAnnounced, MeetingOver
from council.meetings.rules import require_working
from council.notices.model import Subject
from council.perform import action
from council.permissions.model import Actor
from council.ports import UnitOfWork


@action
async def move_meeting(uow: UnitOfWork, actor: Actor, command: MoveMeeting) -> MeetingPage:
    """Hold the meeting otherwise; the answers given so far are laid by, and everybody is asked again.

    Raises:
        FieldRefused: `starts_at` lies in the past.
        BodyClosed: the body has ended by then.
        MeetingOver, MeetingNotAnnounced, MeetingBegun: it is not a called meeting that has not begun.
    """
    if command.starts_at <= uow.now:
        raise FieldRefused(command.slug, "starts_at", "in-the-past")
    before = await _called(uow, command)
    body = await body_of(uow, before.body_id)
    require_working(body, command.starts_at)
    meeting = _moved(uow, before, command, body)
    await uow.meetings.lay_answers_by(before)
    await uow.meetings.save(meeting)
    await _tell(uow, actor, before, meeting, body, command.reason)
    return await page_for(uow, meeting, actor)


async def _called(uow: UnitOfWork, command: MoveMeeting) -> Meeting:
    meeting = await uow.meetings.hold(command.meeting_id)
    if meeting is None:
        raise NotFound
    if meeting.state is MeetingState.DRAFT:
        raise MeetingNotAnnounced
    if meeting.state is not MeetingState.CALLED:
        raise MeetingOver(number=meeting.number)
    await refuse_begun(uow, meeting)
    return meeting


def _moved(uow: UnitOfWork, before: Meeting, command: MoveMeeting, body: Body) -> Meeting:
    return replace(
        held(before, command.starts_at, command.attendance, command.place),
        called_at=uow.now,
        late_reason=command.reason if is_late(uow, body, command.starts_at) else None,
        sequence=before.sequence + 1,
    )


async def _tell(uow: UnitOfWork, actor: Actor, before: Meeting, meeting: Meeting, body: Body, reason: str) -> None:
    subject = Subject("meeting", meeting.id)
    await drop_reminders(uow, meeting.id)
    await plan_reminders(uow, meeting, body)
    for kind in CALLING:
        await uow.notices.expire(subject, kind)
    await uow.cards.touch(subject)
    # The reason is said once: as that of the move, which it is.
    facts = {**await called_facts(uow, meeting), "late_reason": None}
    was = {"was_at": before.starts_at, "reason": reason, "is_late": meeting.late_reason is not None}
    await tell_everyone(uow, actor, MOVED, meeting, body, {**facts, **was})
    await tell_moved(uow, meeting, body, before.starts_at)
