"""One of the reserve takes the seat of a member who leaves."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from council.bodies.model import Body, Membership
from council.identity import MembershipId
from council.members.actions.following import seats_changed
from council.members.actions.recording import keep_seated
from council.members.actions.seating import end
from council.members.commands import ReplaceMember
from council.members.finding import body_and_seat, expect_allowed, frame_for, waiting_in
from council.members.model import ReserveEntry, ReserveState
from council.members.rules import seat_for
from council.perform import action
from council.permissions.model import Actor
from council.ports import UnitOfWork
from council.profiles.finding import profile_of


@action
async def replace_member(uow: UnitOfWork, actor: Actor, command: ReplaceMember) -> MembershipId:
    """End one mandate and begin another the day after, both on the same ground; no earlier than the first was to begin.

    Raises:
        MembershipEnded, DatesOutOfOrder: the mandate cannot end that day.
        NotWaiting: the other is not on this body's list any more.
        RuleBroken: the seat is refused as in `add_membership`.
    """
    body, leaving = await body_and_seat(uow, command.membership_id)
    entry = await waiting_in(uow, body, command.reserve_id)
    await end(uow, actor, leaving, command.on, command.ground)
    first_day = max(command.on + timedelta(days=1), leaving.from_on)
    seat_id = await seat_reserved(uow, actor, body, entry, first_day, leaving.until_on, command.ground)
    await seats_changed(uow, body)
    return seat_id


async def seat_reserved(
    uow: UnitOfWork, actor: Actor, body: Body, entry: ReserveEntry, from_on: date, until_on: date | None, ground: str
) -> MembershipId:
    """Seat somebody of the list as an ordinary member, and note on the list that they were."""
    post = seat_for(profile_of(uow, body))
    seat = Membership(
        id=MembershipId(uow.ids.new()),
        body_id=body.id,
        person_id=entry.person_id,
        post=post.code,
        role=post.role,
        voting=post.voting,
        represents=entry.represents,
        from_on=from_on,
        until_on=until_on,
        ground=ground,
    )
    await expect_allowed(uow, await frame_for(uow, body), seat)
    await keep_seated(uow, actor, seat, by="reserve")
    seated = replace(entry, state=ReserveState.SEATED, left_on=from_on, left_ground=ground, membership_id=seat.id)
    await uow.members.save_reserve(seated)
    return seat.id
