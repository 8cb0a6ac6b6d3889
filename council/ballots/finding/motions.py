"""A motion looked up: as it stands, for one person, or held so that nobody else changes it."""

from __future__ import annotations

from council.ballots.model import Motion
from council.ballots.refusals import MeetingNotCalled, MotionInUse
from council.errors import NotFound
from council.identity import MotionId
from council.meetings.finding import EDITABLE, meeting_for
from council.permissions.model import Actor
from council.ports import UnitOfWork


async def motion_of(uow: UnitOfWork, motion_id: MotionId) -> Motion:
    motion = await uow.ballots.motion(motion_id)
    if motion is None:
        raise NotFound
    return motion


async def motion_for(uow: UnitOfWork, motion_id: MotionId, actor: Actor) -> Motion:
    """The same, for this person: what stands on a draft agenda only those who prepare it read.

    Raises:
        NotFound: there is none, as far as the person is concerned.
    """
    motion = await motion_of(uow, motion_id)
    await meeting_for(uow, motion.meeting_id, actor)
    return motion


async def held_motion(uow: UnitOfWork, motion_id: MotionId) -> Motion:
    """The motion, which nobody else changes meanwhile.

    Raises:
        MotionInUse: a ballot was opened on it, so what it asks stands.
        MeetingNotCalled: its meeting was cancelled or is over.
    """
    motion = await uow.ballots.hold_motion(motion_id)
    if motion is None:
        raise NotFound
    await refuse_over(uow, motion)
    if await uow.ballots.last_on(motion_id) is not None:
        raise MotionInUse
    return motion


async def refuse_over(uow: UnitOfWork, motion: Motion) -> None:
    """Raise `MeetingNotCalled` where nothing about the meeting of the motion changes any more."""
    meeting = await uow.meetings.meeting(motion.meeting_id)
    if meeting is None or meeting.state not in EDITABLE:
        raise MeetingNotCalled
