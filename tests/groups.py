"""A working group of a council, with people in it, and its split; for tests of what a body leaves open as it ends."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from council.bodies.model import Body
from council.identity import BodyId, PersonId
from council.language import Language
from council.members.commands import SplitBody
from council.names import Names
from council.permissions.model import Actor
from storage.unit_of_work import Units
from tests.council.seats import GROUND, KST, OPERATOR, SEAT, council_of, membership, seated
from tests.sittings import give

GROUP = BodyId(11)
LAST_DAY = date(2026, 3, 22)
POSTS = ("chair", "secretary", "member", "member", "member", "member")


async def group_of(units: Units) -> list[PersonId]:
    """A chair, a secretary and four members, in this order."""
    await council_of(units)
    group = Body(GROUP, "KSTE", "working_group", Names("Экология тобы", "Группа экологии"), parent_id=KST)
    await units.run(lambda uow: uow.bodies.save_body(group))
    seats = [
        await seated(units, replace(SEAT, body_id=GROUP, name=f"Мүше Мүшеев {number}", post=post))
        for number, post in enumerate(POSTS)
    ]
    return [(await membership(units, seat)).person_id for seat in seats]


async def actor(units: Units, person_id: PersonId) -> Actor:
    """The person with today's offices."""
    offices = await units.run(lambda uow: uow.bodies.offices(person_id))
    return Actor(None, person_id, None, Language.KK, offices, has_consented=True)


async def split(units: Units, *moving: PersonId) -> tuple[BodyId, BodyId]:
    """Split it by the last day; returns the group of those who stay, and that of those who move."""
    seats = [seat for seat in await units.run(lambda uow: uow.bodies.memberships(GROUP)) if seat.person_id in moving]
    moved = tuple(seat.id for seat in seats)
    order = SplitBody(GROUP, "Су тобы", "Группа воды", "Ауа тобы", "Группа воздуха", moved, LAST_DAY, GROUND)
    first = await give(units, OPERATOR, order)
    changes = await units.run(lambda uow: uow.members.changes_of(GROUP))
    (second,) = {change.into_id for change in changes} - {first, None}
    assert second is not None
    return first, second
