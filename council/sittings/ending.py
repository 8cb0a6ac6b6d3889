"""What ends with a meeting, whichever button ended it."""

from __future__ import annotations

from dataclasses import replace

from council.identity import MeetingId
from council.meetings.model import Meeting
from council.ports import UnitOfWork
from council.sittings.audience import of_person, take_off_wall
from council.sittings.doors import drop_doors
from council.sittings.model import SittingState
from council.sittings.speaking import clear_floor

OVER = frozenset({SittingState.CLOSED, SittingState.NOT_HELD})


async def wind_up(uow: UnitOfWork, meeting: Meeting) -> None:
    """End the sitting, everybody's stay, the discussion and the speech that are going on; take the card down."""
    sitting = await uow.sittings.sitting(meeting.id)
    if sitting is not None and sitting.state not in OVER:
        state = SittingState.NOT_HELD if sitting.opened_at is None else SittingState.CLOSED
        await uow.sittings.save(replace(sitting, state=state, item_id=None, closed_at=uow.now))
    await drop_doors(uow, meeting.id)
    await stop(uow, meeting.id)
    await take_off_wall(uow, meeting)
    await uow.cards.touch(of_person(meeting.id))


async def stop(uow: UnitOfWork, meeting_id: MeetingId) -> None:
    """End what is going on: the break, the discussion, the speech and its queue, everybody's stay."""
    await uow.sittings.end_recess(meeting_id, uow.now)
    await uow.sittings.end_discussion(meeting_id, uow.now)
    await clear_floor(uow, meeting_id)
    await uow.sittings.empty(meeting_id, uow.now)
