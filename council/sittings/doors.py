"""When members are asked to check in."""

from __future__ import annotations

from typing import Final

from council.due.model import Due
from council.identity import Instant, MeetingId
from council.ports import UnitOfWork
from council.sittings.audience import of_person
from council.sittings.model import DOORS_OPEN_FOR

DOORS: Final = "sitting-doors"


async def plan_doors(uow: UnitOfWork, meeting_id: MeetingId, begins_at: Instant) -> None:
    """Have members asked to check in an hour before the beginning, or at once if that is sooner.

    Whoever has checked in for another beginning has to do it again.
    """
    opens_at = Instant(max(uow.now, begins_at - DOORS_OPEN_FOR))
    await drop_doors(uow, meeting_id)
    await uow.sittings.empty(meeting_id, uow.now)
    await uow.due.plan(Due(DOORS, of_person(meeting_id), opens_at, until=begins_at))


async def drop_doors(uow: UnitOfWork, meeting_id: MeetingId) -> None:
    await uow.due.cancel(of_person(meeting_id), DOORS)
