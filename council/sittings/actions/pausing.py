"""A break, and going on after it."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from council.due.model import Due
from council.due.registry import due
from council.identity import Instant, MeetingId
from council.perform import action
from council.permissions.model import Actor
from council.ports import UnitOfWork
from council.sittings.audience import note_moved, of_person, tell_seats
from council.sittings.commands import PauseSitting, ResumeSitting, SittingPage
from council.sittings.finding import called_meeting, held_meeting, recess_of
from council.sittings.model import RecessKind, Sitting, SittingState
from council.sittings.page import page_for
from council.sittings.recess import begin_recess
from council.sittings.rules import moved
from council.sittings.speaking import end_speaking

MINUTE: Final = 60_000
BREAK_OVER: Final = "sitting-break-over"
STALE_AFTER: Final = 10 * MINUTE
"""Milliseconds after which nobody needs to hear that the break is over."""


@action
async def pause_sitting(uow: UnitOfWork, actor: Actor, command: PauseSitting) -> SittingPage:
    meeting = await held_meeting(uow, command.meeting_id)
    until = Instant(uow.now + command.minutes * MINUTE)
    await begin_recess(uow, meeting, "pause", RecessKind.BREAK, until)
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


@due(BREAK_OVER)
async def break_over(uow: UnitOfWork, planned: Due) -> None:
    """Tell whoever presides that the time of the break is over, if it still lasts."""
    meeting_id = MeetingId(planned.subject.id)
    sitting, recess = await uow.sittings.sitting(meeting_id), await recess_of(uow, meeting_id)
    is_same = recess is not None and recess.until_at == planned.due_at
    if sitting is None or sitting.state is not SittingState.BREAK or not is_same:
        return
    meeting = await called_meeting(uow, meeting_id)
    await tell_seats(uow, meeting, BREAK_OVER, {sitting.presiding}, {}, STALE_AFTER)
