"""What came of a body that was split or merged, and by which decision."""

from __future__ import annotations

from council.bodies.finding import body_of
from council.bodies.heirs import Heir
from council.bodies.model import Body
from council.calendar.model import local
from council.members.model import BodyChange, ChangeKind
from council.ports import UnitOfWork


async def heirs_of(uow: UnitOfWork, body: Body) -> list[Heir]:
    """What it was split or merged into, the first first; those that have ended since give way to their own."""
    today, heirs = local(uow.now).date(), list[Heir]()
    for change in await _ends(uow, body):
        if change.into_id is not None:
            into = await body_of(uow, change.into_id)
            is_over = into.is_closed(today)
            heirs += await heirs_of(uow, into) if is_over else [Heir(into, await uow.bodies.members(into.id, today))]
    return heirs


async def ground_of_end(uow: UnitOfWork, body: Body) -> str:
    return (await _ends(uow, body))[0].ground


async def _ends(uow: UnitOfWork, body: Body) -> list[BodyChange]:
    changes = await uow.members.changes_of(body.id)
    ends = [each for each in changes if each.body_id == body.id and each.kind is not ChangeKind.ROTATION]
    return sorted(ends, key=lambda each: each.id)
