"""What ends with a seat: an office held beside it in somebody's place, which ends with a post of one's own, too; the
seat that was to follow on it. What has not begun is taken back: its last day lies before its first.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from council.bodies.finding import body_of
from council.bodies.model import Membership
from council.calendar.model import local
from council.members.actions.recording import keep
from council.members.rules import is_before
from council.permissions.model import Actor
from council.ports import UnitOfWork
from council.profiles.finding import profile_of


async def leave_acting(
    uow: UnitOfWork, actor: Actor, seat: Membership, on: date, ground: str, among: Iterable[Membership]
) -> None:
    """End those of the offices that the holder of the seat is acting in, no later than the seat."""
    for office in _acted_in(seat, among):
        await end_early(uow, actor, office, on, ground)


async def leave_for_post(uow: UnitOfWork, actor: Actor, seat: Membership, among: Iterable[Membership]) -> None:
    """End the day before what anybody was acting in until the post is filled: from its first day it is the holder's.

    Who stands in for the holder later, or stood in for them before a new term of theirs, goes on.
    """
    day_before = seat.from_on - timedelta(days=1)
    offices = [] if seat.is_acting else [each for each in among if each.is_acting and each.post == seat.post]
    is_filled = await _is_filled(uow, seat, [each for each in among if not each.is_acting])
    for office in offices:
        if office.person_id == seat.person_id or (is_filled and office.from_on < seat.from_on):
            await end_early(uow, actor, office, day_before, seat.ground)


async def leave_following(
    uow: UnitOfWork, actor: Actor, seat: Membership, on: date, ground: str, among: Iterable[Membership]
) -> None:
    """Take back the seat that was to follow on this one, which ends earlier than it was to: another post, or a term."""
    if seat.is_acting or seat.until_on is None or on >= seat.until_on:
        return
    first_day = seat.until_on + timedelta(days=1)
    for later in among:
        is_next = later.from_on == first_day and not later.is_acting and not later.is_void
        if is_next and later.person_id == seat.person_id:
            await end_early(uow, actor, later, on, ground)


async def end_early(uow: UnitOfWork, actor: Actor, office: Membership, on: date, ground: str) -> None:
    """End it by that day, unless it is over by then.

    What began later, and before today, was held: it ends yesterday, or on its first day.
    """
    today, day = local(uow.now).date(), timedelta(days=1)
    if is_before(office, on) or (on < office.from_on and office.is_over(today)):
        return
    if on < office.from_on:
        on = office.from_on - day if office.from_on > today else max(office.from_on, today - day)
    await keep(uow, actor, "membership-ended", replace(office, until_on=on, end_ground=ground))


async def _is_filled(uow: UnitOfWork, seat: Membership, among: Iterable[Membership]) -> bool:
    """Tell whether a post that one person holds comes to another."""
    post = profile_of(uow, await body_of(uow, seat.body_id)).post(seat.post)
    if post is None or post.most is None or post.most.value != 1:
        return False
    day_before = seat.from_on - timedelta(days=1)
    held = [each for each in among if each.from_on <= day_before and not each.is_over(day_before)]
    return not any(each.post == seat.post and each.person_id == seat.person_id for each in held)


def _acted_in(seat: Membership, among: Iterable[Membership]) -> list[Membership]:
    if seat.is_acting:
        return []
    return [office for office in among if office.is_acting and office.person_id == seat.person_id]
