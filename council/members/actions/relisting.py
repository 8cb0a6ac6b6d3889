"""Those who wait for a seat in a body that has ended wait in one that came of it, after those who wait there."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from council.bodies.heirs import Heir
from council.bodies.model import Body
from council.identity import ReserveId
from council.members.model import ReserveState
from council.ports import UnitOfWork


async def relist(uow: UnitOfWork, body: Body, heir: Heir, on: date, ground: str) -> int:
    """Put them on the heir's list in their order, but whoever stands there or sits in it; counts those who waited.

    Args:
        ground: the decision by which the body has ended, and by which they leave its list.
    """
    waiting = await uow.members.waiting(body.id)
    for entry in waiting:
        left = replace(entry, state=ReserveState.WITHDRAWN, left_on=on, left_ground=ground)
        await uow.members.save_reserve(left)
        is_known = entry.person_id in await uow.members.ever_listed(heir.body.id)
        if is_known or heir.seat_of(entry.person_id) is not None:
            continue
        number, position = ReserveId(uow.ids.new()), await uow.members.next_position(heir.body.id)
        await uow.members.save_reserve(replace(entry, id=number, body_id=heir.body.id, position=position))
    return len(waiting)
