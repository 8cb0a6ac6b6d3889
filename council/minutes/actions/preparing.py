"""Drafting the minutes, and showing the draft to the members."""

from __future__ import annotations

from dataclasses import replace

from council.bodies.finding import body_of
from council.calendar.model import local
from council.calendar.rules import calendar_of
from council.due.model import Due
from council.identity import MeetingId
from council.meetings.finding import meeting_of
from council.meetings.model import Meeting, MeetingState
from council.minutes.actions.finishing import REMARKS_OVER, finish
from council.minutes.audience import tell_members
from council.minutes.commands import CirculateMinutes, DraftMinutes
from council.minutes.drawing_up import draw_up
from council.minutes.finding import held_minutes, page_for
from council.minutes.pages import MinutesPage
from council.minutes.refusals import MeetingNotHeld, MinutesExist
from council.minutes.rules import morning_after, moved
from council.notices.model import Subject
from council.perform import action
from council.permissions.model import Actor
from council.ports import UnitOfWork
from council.profiles.finding import profile_of


@action
async def draft_minutes(uow: UnitOfWork, actor: Actor, command: DraftMinutes) -> MinutesPage:
    """Draw up the minutes of a meeting that came to its end without them: one held before, or loaded as a past one.

    Raises:
        MeetingNotHeld: the meeting is still ahead, going on, or was cancelled.
        MinutesExist: they were drafted before.
    """
    meeting = await _held(uow, command.meeting_id)
    if await uow.minutes.minutes(meeting.id) is not None:
        raise MinutesExist
    await draw_up(uow, actor, meeting)
    return await page_for(uow, meeting, actor)


@action
async def circulate_minutes(uow: UnitOfWork, actor: Actor, command: CirculateMinutes) -> MinutesPage:
    """Let the members read and remark, until the term of the body's regulation is over.

    Raises:
        MinutesNotReady: they are open for remarks already, or final.
    """
    minutes, meeting = await held_minutes(uow, command.meeting_id), await meeting_of(uow, command.meeting_id)
    profile = profile_of(uow, await body_of(uow, meeting.body_id))
    term, today = profile.minutes.value.remark_working_days, local(uow.now).date()
    until = calendar_of(profile, uow.days_off).working_after(today, term)
    opened = replace(minutes, state=moved(minutes, "circulate"), remarks_until_on=until)
    await uow.minutes.save(opened)
    subject, facts = Subject("minutes", meeting.id), {"number": meeting.number}
    await uow.audit.record(actor, "minutes-circulated", subject, meeting.body_id, facts)
    if term:
        await uow.due.plan(Due(REMARKS_OVER, subject, morning_after(until)))
        await tell_members(uow, meeting, "minutes-circulated", {"until_on": until.isoformat()})
    else:
        await finish(uow, opened)
    return await page_for(uow, meeting, actor)


async def _held(uow: UnitOfWork, meeting_id: MeetingId) -> Meeting:
    meeting = await uow.meetings.hold(meeting_id)
    if meeting is None or meeting.state is not MeetingState.HELD:
        raise MeetingNotHeld
    return meeting
