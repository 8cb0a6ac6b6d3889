"""How a sitting ends: closed, or not held for want of a quorum."""

from __future__ import annotations

from dataclasses import replace

from council.meetings.actions.ending import cancel_meeting, end_meeting
from council.meetings.commands import CancelMeeting, EndMeeting
from council.meetings.finding import meeting_of
from council.meetings.model import Meeting
from council.perform import action
from council.permissions.model import Actor
from council.ports import UnitOfWork
from council.sittings.audience import note_moved
from council.sittings.commands import CloseSitting, NoteNotHeld, ReviewSittingClosing, SittingPage
from council.sittings.finding import called_meeting, held_meeting
from council.sittings.model import Sitting
from council.sittings.page import page_for
from council.sittings.refusals import SittingNotSo
from council.sittings.rules import moved, state_of


@action
async def review_sitting_closing(uow: UnitOfWork, actor: Actor, command: ReviewSittingClosing) -> SittingPage:
    meeting = await called_meeting(uow, command.meeting_id)
    sitting = await uow.sittings.sitting(meeting.id)
    _require_opened(sitting)
    moved(sitting, "close")
    return await page_for(uow, meeting, actor)


@action
async def close_sitting(uow: UnitOfWork, actor: Actor, command: CloseSitting) -> SittingPage:
    """Close the sitting; the meeting has been held.

    Raises:
        BallotStillOpen: members are voting.
        SittingNotSo: it has not been opened, or is over.
    """
    meeting = await held_meeting(uow, command.meeting_id)
    sitting = await uow.sittings.sitting(meeting.id)
    _require_opened(sitting)
    await _over(uow, actor, meeting, sitting, "close")
    await end_meeting(uow, actor, EndMeeting(meeting.id))
    return await page_for(uow, await meeting_of(uow, meeting.id), actor)


@action
async def note_not_held(uow: UnitOfWork, actor: Actor, command: NoteNotHeld) -> SittingPage:
    """Nobody could open it; those who were called are told, with the reason.

    Raises:
        SittingNotSo: it has been opened.
    """
    meeting = await held_meeting(uow, command.meeting_id)
    sitting = await uow.sittings.sitting(meeting.id)
    if sitting is not None and sitting.opened_at is not None:
        raise SittingNotSo(state=sitting.state.value)
    await _over(uow, actor, meeting, sitting, "fail")
    await cancel_meeting(uow, actor, CancelMeeting(meeting.id, command.reason))
    return await page_for(uow, await meeting_of(uow, meeting.id), actor)


def _require_opened(sitting: Sitting | None) -> None:
    """What was only put off has not been held."""
    if sitting is None or sitting.opened_at is None:
        raise SittingNotSo(state=state_of(sitting).value)


async def _over(uow: UnitOfWork, actor: Actor, meeting: Meeting, sitting: Sitting | None, verb: str) -> None:
    state = moved(sitting, verb)
    before = sitting or Sitting(meeting.id, state)
    await uow.sittings.save(replace(before, state=state, item_id=None, closed_at=uow.now))
    await note_moved(uow, actor, meeting, f"sitting-{state.value.replace('_', '-')}")
