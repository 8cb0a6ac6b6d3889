"""Seats: a person comes, changes post, goes. What was stays readable; each step is audited."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from council.bodies.finding import body_of
from council.bodies.model import Body, Membership
from council.calendar.model import local
from council.errors import NotFound
from council.folding import clean
from council.identity import MembershipId, PersonId
from council.members.actions.following import seats_changed
from council.members.actions.recording import keep, keep_seated
from council.members.actions.standing_down import leave_acting, leave_following, leave_for_post
from council.members.commands import AddMembership, ChangePost, EndMembership
from council.members.finding import body_and_seat, expect_allowed, frame_for
from council.members.refusals import ActingNotForPost, DatesOutOfOrder, MembershipEnded, UnknownPost
from council.people.model import Person
from council.perform import action
from council.permissions.model import Actor
from council.ports import UnitOfWork
from council.profiles.finding import profile_of
from council.profiles.model import Post


@action
async def add_membership(uow: UnitOfWork, actor: Actor, command: AddMembership) -> MembershipId:
    """Give a seat.

    Raises:
        RuleBroken: the first of the reasons in `council.members.refusals`.
    """
    body = await body_of(uow, command.body_id)
    post = _post_of(uow, body, command.post)
    membership = Membership(
        id=MembershipId(uow.ids.new()),
        body_id=body.id,
        person_id=command.person_id or PersonId(uow.ids.new()),
        post=post.code,
        role=post.role,
        voting=post.voting,
        represents=command.represents,
        from_on=command.from_on,
        until_on=command.until_on,
        ground=command.ground,
        is_in_public_service=command.in_public_service,
    )
    await expect_allowed(uow, await frame_for(uow, body), membership)
    await _expect_person(uow, command, membership.person_id)
    await keep_seated(uow, actor, membership)
    await leave_for_post(uow, actor, membership, await uow.bodies.memberships(body.id))
    await seats_changed(uow, body)
    return membership.id


@action
async def end_membership(uow: UnitOfWork, actor: Actor, command: EndMembership) -> None:
    """End a mandate; one that has not begun is taken back.

    Raises:
        MembershipEnded: it is over already.
        DatesOutOfOrder: the last day lies before the first, on which it has begun.
    """
    body, membership = await body_and_seat(uow, command.membership_id)
    await end(uow, actor, membership, command.on, command.ground)
    await seats_changed(uow, body)


async def end(uow: UnitOfWork, actor: Actor, membership: Membership, on: date, ground: str) -> None:
    """End a mandate, and with it what its holder is acting in beside it, and the seat that was to follow on it.

    One that has not begun is taken back.

    Raises:
        DatesOutOfOrder: the last day lies before the first, on which it has begun.
        MembershipEnded: it is over by that day: an end makes no term longer.
    """
    if on < membership.from_on <= local(uow.now).date():
        raise DatesOutOfOrder(from_on=membership.from_on, until_on=on)
    if membership.is_over(on):
        raise MembershipEnded(until_on=membership.until_on)
    last_day = max(on, membership.from_on - timedelta(days=1))
    await keep(uow, actor, "membership-ended", replace(membership, until_on=last_day, end_ground=ground))
    others = await uow.bodies.memberships(membership.body_id)
    await leave_acting(uow, actor, membership, on, ground, others)
    await leave_following(uow, actor, membership, on, ground, others)


@action
async def change_post(uow: UnitOfWork, actor: Actor, command: ChangePost) -> MembershipId:
    """Begin a new mandate the day the former one ends.

    Raises:
        MembershipEnded: the former one is over already.
        RuleBroken: the new post is refused as in `add_membership`.
    """
    body, former = await body_and_seat(uow, command.membership_id)
    post = _post_of(uow, body, command.post)
    if former.is_acting:
        raise ActingNotForPost(post=post.names)
    if command.from_on < former.from_on:
        raise DatesOutOfOrder(from_on=former.from_on, until_on=command.from_on)
    changed = replace(
        former,
        post=post.code,
        role=post.role,
        voting=post.voting,
        from_on=command.from_on,
        ground=command.ground,
        is_in_public_service=command.in_public_service or former.is_in_public_service,
    )
    if command.from_on > former.from_on:
        last_day = command.from_on - timedelta(days=1)
        await uow.bodies.save_membership(replace(former, until_on=last_day, end_ground=command.ground))
        changed = replace(changed, id=MembershipId(uow.ids.new()))
    await expect_allowed(uow, await frame_for(uow, body), changed)
    await keep(uow, actor, "post-changed", changed)
    await leave_for_post(uow, actor, changed, await uow.bodies.memberships(body.id))
    await seats_changed(uow, body)
    return changed.id


def _post_of(uow: UnitOfWork, body: Body, code: str) -> Post:
    post = profile_of(uow, body).post(code)
    if post is None:
        raise UnknownPost(post=code)
    return post


async def _expect_person(uow: UnitOfWork, command: AddMembership, person_id: PersonId) -> None:
    if command.person_id is None:
        await uow.people.add_person(Person(person_id, clean(command.name)))
    elif await uow.people.person(command.person_id) is None:
        raise NotFound
