"""The course of an open sitting: its items one after the other, breaks, an adjournment to another time."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from council.bodies.finding import body_of
from council.due.model import Due
from council.due.registry import due
from council.errors import FieldRefused, NotFound
from council.identity import Instant, MeetingId, RecessId
from council.meetings.audience import people_of
from council.meetings.model import Meeting
from council.notices.model import Notice
from council.perform import action
from council.permissions.model import Actor
from council.ports import UnitOfWork
from council.sittings.audience import note_moved, of_person, tell
from council.sittings.commands import AdjournSitting, PauseSitting, ResumeSitting, SittingPage, TakeItem
from council.sittings.doors import plan_doors
from council.sittings.finding import called_meeting, held_meeting, page_for, recess_of
from council.sittings.model import Discussion, Recess, RecessKind, Sitting, SittingState
from council.sittings.refusals import AgendaNotApproved, SittingNotSo
from council.sittings.rules import moved, state_of
from council.sittings.speaking import clear_floor, end_speaking

ADJOURNED: Final = "sitting-adjourned"
BREAK_OVER: Final = "sitting-break-over"
MINUTE: Final = 60_000
STALE_AFTER: Final = 10 * MINUTE
"""Milliseconds after which nobody needs to hear that the break is over."""


@action
async def take_item(uow: UnitOfWork, actor: Actor, command: TakeItem) -> SittingPage:
    """Come to an item; the one before it ends, and with it its queue of speakers.

    Raises:
        AgendaNotApproved: the agenda has to be approved first.
        SittingNotSo: the sitting is not open.
    """
    item = await uow.meetings.item(command.agenda_item_id)
    if item is None:
        raise NotFound
    meeting = await held_meeting(uow, item.meeting_id)
    sitting = await uow.sittings.sitting(meeting.id)
    if sitting is None or sitting.state is not SittingState.OPEN:
        raise SittingNotSo(state=state_of(sitting).value)
    if sitting.agenda_approved_at is None:
        raise AgendaNotApproved
    if sitting.item_id != item.id:
        await uow.sittings.end_discussion(meeting.id, uow.now)
        await clear_floor(uow, meeting.id)
        await uow.sittings.begin(Discussion(meeting.id, item.id, uow.now))
        await uow.sittings.save(replace(sitting, item_id=item.id))
        await note_moved(uow, actor, meeting, "item-taken", item=item.id)
    return await page_for(uow, meeting, actor)


@action
async def pause_sitting(uow: UnitOfWork, actor: Actor, command: PauseSitting) -> SittingPage:
    meeting = await held_meeting(uow, command.meeting_id)
    until = Instant(uow.now + command.minutes * MINUTE)
    await _recess(uow, meeting, "pause", RecessKind.BREAK, until)
    await end_speaking(uow, meeting.id)
    await uow.due.plan(Due(BREAK_OVER, of_person(meeting.id), until, until=Instant(until + STALE_AFTER)))
    await note_moved(uow, actor, meeting, "sitting-paused", until=until)
    return await page_for(uow, meeting, actor)


@action
async def resume_sitting(uow: UnitOfWork, actor: Actor, command: ResumeSitting) -> SittingPage:
    meeting = await held_meeting(uow, command.meeting_id)
    sitting = await uow.sittings.sitting(meeting.id)
    state = moved(sitting, "resume")
    await uow.sittings.save(replace(sitting or Sitting(meeting.id, state), state=state))
    await uow.sittings.end_recess(meeting.id, uow.now)
    await note_moved(uow, actor, meeting, "sitting-resumed")
    return await page_for(uow, meeting, actor)


@action
async def adjourn_sitting(uow: UnitOfWork, actor: Actor, command: AdjournSitting) -> SittingPage:
    """Put the sitting off to another time, also before it could be opened; everybody is told.

    Raises:
        FieldRefused: the other time has passed.
        SittingNotSo: it is over.
    """
    if command.until_at <= uow.now:
        raise FieldRefused(command.slug, "until_at", "in-the-past")
    meeting = await held_meeting(uow, command.meeting_id)
    await uow.sittings.end_recess(meeting.id, uow.now)
    await _recess(uow, meeting, "adjourn", RecessKind.ADJOURNMENT, command.until_at)
    await uow.sittings.end_discussion(meeting.id, uow.now)
    await clear_floor(uow, meeting.id)
    await uow.sittings.empty(meeting.id, uow.now)
    await plan_doors(uow, meeting.id, command.until_at)
    await note_moved(uow, actor, meeting, ADJOURNED, until=command.until_at)
    await _tell_everyone(uow, meeting, command.until_at)
    return await page_for(uow, meeting, actor)


@due(BREAK_OVER)
async def break_over(uow: UnitOfWork, planned: Due) -> None:
    """Tell whoever presides that the time of the break is over, if it still lasts."""
    sitting = await uow.sittings.sitting(MeetingId(planned.subject.id))
    if sitting is None or sitting.state is not SittingState.BREAK:
        return
    recess = await recess_of(uow, sitting.meeting_id)
    if recess is None or recess.until_at != planned.due_at:
        return
    meeting = await called_meeting(uow, sitting.meeting_id)
    for member in await people_of(uow, meeting.body_id):
        if member.membership_id == sitting.presiding:
            await tell(uow, meeting, BREAK_OVER, member.person_id, {}, STALE_AFTER)


async def _recess(uow: UnitOfWork, meeting: Meeting, verb: str, kind: RecessKind, until_at: Instant) -> None:
    sitting = await uow.sittings.sitting(meeting.id)
    state = moved(sitting, verb)
    before = sitting or Sitting(meeting.id, state)
    item_id = None if kind is RecessKind.ADJOURNMENT else before.item_id
    await uow.sittings.save(replace(before, state=state, item_id=item_id))
    await uow.sittings.add_recess(Recess(RecessId(uow.ids.new()), meeting.id, kind, uow.now, until_at))


async def _tell_everyone(uow: UnitOfWork, meeting: Meeting, until_at: Instant) -> None:
    body = await body_of(uow, meeting.body_id)
    facts = {"body": body.names.as_facts(), "number": meeting.number, "starts_at": until_at, "place": meeting.place}
    for member in await people_of(uow, body.id):
        notice = Notice(
            ADJOURNED,
            of_person(meeting.id),
            facts,
            to_person=member.person_id,
            is_legal=True,
            body_id=body.id,
            expires_at=until_at,
        )
        await uow.notices.put(notice)
