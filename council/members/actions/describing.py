"""An office held in somebody's place, and what shares of the body are reckoned of."""

from __future__ import annotations

from dataclasses import replace

from council.bodies.finding import body_of
from council.bodies.rules import seats_of
from council.calendar.model import local
from council.identity import MembershipId
from council.members.actions.recording import keep
from council.members.commands import AppointActing, DescribeMember, SharesPage, ShowShares
from council.members.finding import body_and_seat, expect_allowed, frame_for
from council.members.refusals import ActingBeyondSeat, ActingNotForPost, UnknownPost
from council.members.shares import missed_among, shares_of, wanted_of
from council.notices.model import Subject
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
        RuleBroken: the office is refused as a seat is.
    """
    body, seat = await body_and_seat(uow, command.membership_id)
    post = profile_of(uow, body).post(command.post)
    if post is None:
        raise UnknownPost(post=command.post)
    if seat.is_acting:
        raise ActingNotForPost(post=post.names)
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


@action
async def describe_member(uow: UnitOfWork, actor: Actor, command: DescribeMember) -> MembershipId:
    """Note sex, year of birth and public service; the record keeps that it was done, not what.

    Raises:
        RuleBroken: somebody in public service may not hold this seat.
    """
    body, seat = await body_and_seat(uow, command.membership_id)
    if command.in_public_service is not seat.is_in_public_service:
        described = replace(seat, is_in_public_service=command.in_public_service)
        await expect_allowed(uow, await frame_for(uow, body), described)
        await uow.bodies.save_membership(described)
    await uow.people.describe(seat.person_id, command.sex, command.birth_year)
    await uow.audit.record(actor, "member-described", Subject("membership", seat.id), body.id)
    return seat.id


@action
async def show_shares(uow: UnitOfWork, actor: Actor, command: ShowShares) -> SharesPage:
    body, today = await body_of(uow, command.body_id), local(uow.now).date()
    profile = profile_of(uow, body)
    seats, portraits = seats_of(body, profile), await uow.members.portraits(body.id, today)
    shares = shares_of(portraits, profile, seats, today)
    return SharesPage(
        body=body,
        shares=shares,
        seated=len(portraits),
        seats=seats,
        missed=missed_among(shares, len(portraits)),
        wanted=wanted_of(profile, seats, len(portraits)),
        source=profile.shares.source_names(),
    )
