"""An office held in somebody's place ends with the seat beside it, and once its holder has the post itself."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from council.bodies.model import Membership
from council.members.actions.recording import keep
from council.members.rules import is_before, is_in_office
from council.permissions.model import Actor
from council.ports import UnitOfWork


async def leave_acting(
    uow: UnitOfWork, actor: Actor, seat: Membership, on: date, ground: str, among: Iterable[Membership]
) -> None:
    """End those of the offices that the holder of the seat is acting in, no later than the seat."""
    for office in _acted_in(seat, among):
        if is_in_office(office, on) and not is_before(office, on):
            await keep(uow, actor, "membership-ended", replace(office, until_on=on, end_ground=ground))


async def leave_for_post(uow: UnitOfWork, actor: Actor, seat: Membership, among: Iterable[Membership]) -> None:
    """End the day before what the holder of the seat was acting in: from its first day the post is theirs.

    An office that begins no earlier lasts its first day, for nothing on record ends before it begins.
    """
    for office in _acted_in(seat, among):
        last_day = max(office.from_on, seat.from_on - timedelta(days=1))
        if office.post == seat.post and not is_before(office, last_day):
            await keep(uow, actor, "membership-ended", replace(office, until_on=last_day, end_ground=seat.ground))


def _acted_in(seat: Membership, among: Iterable[Membership]) -> list[Membership]:
    if seat.is_acting:
        return []
    return [office for office in among if office.is_acting and office.person_id == seat.person_id]
