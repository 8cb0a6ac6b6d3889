"""An office held in somebody's place, beside the seat."""

from __future__ import annotations

from dataclasses import replace

from council.identity import MembershipId
from council.members.actions.recording import keep
from council.members.commands import AppointActing
from council.members.finding import body_and_seat, expect_allowed, frame_for
from council.members.refusals import ActingBeyondSeat, ActingNotForPost, DatesOutOfOrder, UnknownPost
from council.perform import action
from council.permissions.model import Actor
from council.ports import UnitOfWork
from council.profiles.finding import profile_of
from council.profiles.model import Voting


@action
async def appoint_acting(uow: UnitOfWork, actor: Actor, command: AppointActing) -> MembershipId:
    """Give the office beside the seat; it has its own days, and no vote but that of the seat.

    Raises:
        ActingNotForPost: nobody stands in for a member, nor for another who stands in.
        ActingBeyondSeat: the seat beside it ends earlier.
        DatesOutOfOrder: that seat begins later.
        RuleBroken: the office is refused as a seat is.
    """
    body, seat = await body_and_seat(uow, command.membership_id)
    post = profile_of(uow, body).post(command.post)
    if post is None:
        raise UnknownPost(post=command.post)
    if seat.is_acting:
        raise ActingNotForPost(post=post.names)
    if command.from_on < seat.from_on:
        raise DatesOutOfOrder(from_on=seat.from_on, until_on=command.from_on)
    if seat.until_on is not None and command.until_on > seat.until_on:
        raise ActingBeyondSeat(until_on=seat.until_on)
    acting = replace(
        seat,
        id=MembershipId(uow.ids.new()),
        post=post.code,
        role=post.role,
        voting=Voting.NONE,
        from_on=command.from_on,
        until_on=command.until_on,
        ground=command.ground,
        end_ground=None,
        is_acting=True,
    )
    await expect_allowed(uow, await frame_for(uow, body), acting)
    await keep(uow, actor, "acting-appointed", acting)
    return acting.id
