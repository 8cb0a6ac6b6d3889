"""When members are asked to check in."""

from __future__ import annotations

from typing import Final

from council.bodies.finding import body_of
from council.due.model import Due
from council.identity import Instant, MeetingId
from council.meetings.model import Meeting
from council.ports import UnitOfWork
from council.profiles.finding import profile_of
from council.sittings.audience import of_person
from council.sittings.rules import doors_at

DOORS: Final = "sitting-doors"


async def plan_doors(uow: UnitOfWork, meeting: Meeting, beginning: Instant) -> None:
    """Have members asked to check in when the doors open, or at once if that is past.

    Whoever has checked in for another beginning has to do it again.
    """
    profile = profile_of(uow, await body_of(uow, meeting.body_id))
    opens_at = Instant(max(uow.now, doors_at(beginning, profile)))
    await drop_doors(uow, meeting.id)
    await uow.sittings.empty(meeting.id, uow.now)
    await uow.due.plan(Due(DOORS, of_person(meeting.id), opens_at, until=beginning))


async def drop_doors(uow: UnitOfWork, meeting_id: MeetingId) -> None:
    await uow.due.cancel(of_person(meeting_id), DOORS)
