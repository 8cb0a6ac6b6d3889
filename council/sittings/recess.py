"""How a break or an adjournment begins."""

from __future__ import annotations

from dataclasses import replace

from council.identity import Instant, RecessId
from council.meetings.model import Meeting
from council.ports import UnitOfWork
from council.sittings.model import Recess, RecessKind, Sitting
from council.sittings.rules import moved


async def begin_recess(uow: UnitOfWork, meeting: Meeting, verb: str, kind: RecessKind, until_at: Instant) -> None:
    sitting = await uow.sittings.sitting(meeting.id)
    state = moved(sitting, verb)
    before = sitting or Sitting(meeting.id, state)
    item_id = None if kind is RecessKind.ADJOURNMENT else before.item_id
    await uow.sittings.save(replace(before, state=state, item_id=item_id))
    await uow.sittings.add_recess(Recess(RecessId(uow.ids.new()), meeting.id, kind, uow.now, until_at))
