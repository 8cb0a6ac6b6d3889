"""Drafting the minutes, and showing the draft to the members."""

from __future__ import annotations

from dataclasses import replace

from council.bodies.finding import body_of
from council.calendar.model import local
from council.calendar.rules import calendar_of
from council.decisions.actions.numbering import number_adopted
from council.due.model import Due
from council.identity import MeetingId
from council.meetings.finding import meeting_of
from council.meetings.model import Meeting, MeetingState
from council.minutes.actions.finishing import REMARKS_OVER, finish
from council.minutes.audience import tell_members
from council.minutes.commands import CirculateMinutes, DraftMinutes
from council.minutes.drafting import attendance_of
from council.minutes.finding import happened_at, held_minutes, page_for
from council.minutes.model import Minutes, MinutesState
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
    """Draw the minutes up; what was adopted gets its numbers, and who attended is counted.

    Raises:
        MeetingNotHeld: the meeting is still ahead, going on, or was cancelled.
        MinutesExist: they were drafted before.
    """
    meeting = await _held(uow, command.meeting_id)
    if await uow.minutes.minutes(meeting.id) is not None:
        raise MinutesExist
    await uow.minutes.add(Minutes(meeting.id, meeting.body_id, MinutesState.DRAFTED, uow.now))
    await number_adopted(uow, await body_of(uow, meeting.body_id), meeting.id)
    await uow.minutes.keep_attendance(meeting.id, attendance_of(await happened_at(uow, meeting)))
    await _record(uow, actor, meeting, "minutes-drafted")
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
    await _record(uow, actor, meeting, "minutes-circulated")
    if term:
        await uow.due.plan(Due(REMARKS_OVER, Subject("minutes", meeting.id), morning_after(until)))
        await tell_members(uow, meeting, "minutes-circulated", {"until_on": until.isoformat()})
    else:
        await finish(uow, opened)
    return await page_for(uow, meeting, actor)


async def _held(uow: UnitOfWork, meeting_id: MeetingId) -> Meeting:
    meeting = await uow.meetings.hold(meeting_id)
    if meeting is None or meeting.state is not MeetingState.HELD:
        raise MeetingNotHeld
    return meeting


async def _record(uow: UnitOfWork, actor: Actor, meeting: Meeting, what: str) -> None:
    await uow.audit.record(actor, what, Subject("minutes", meeting.id), meeting.body_id, {"number": meeting.number})
