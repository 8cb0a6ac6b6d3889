"""What shares of the body are reckoned of, and what they come to."""

from __future__ import annotations

from dataclasses import replace

from council.bodies.finding import body_of
from council.bodies.rules import seats_of
from council.calendar.model import local
from council.identity import MembershipId
from council.members.commands import DescribeMember, SharesPage, ShowShares
from council.members.finding import body_and_seat, expect_allowed, frame_for
from council.members.shares import missed_among, shares_of, wanted_of
from council.notices.model import Subject
from council.perform import action
from council.permissions.model import Actor
from council.ports import UnitOfWork
from council.profiles.finding import profile_of


@action
async def describe_member(uow: UnitOfWork, actor: Actor, command: DescribeMember) -> MembershipId:
    """Note sex, year of birth and public service; the record keeps that it was done, not what.

    Public service is of the person: it is noted of every office they hold or will hold here, acting ones too.

    Raises:
        RuleBroken: somebody in public service may not hold one of them.
    """
    body, seat = await body_and_seat(uow, command.membership_id)
    for held in await uow.bodies.memberships(body.id):
        is_theirs = held.person_id == seat.person_id and not held.is_over(local(uow.now).date())
        if is_theirs and held.is_in_public_service is not command.in_public_service:
            described = replace(held, is_in_public_service=command.in_public_service)
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
