"""Seats: a person comes, changes post, goes. What was stays readable; each step is audited."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from council.bodies.finding import body_of
from council.bodies.model import Body, Membership
from council.bodies.rules import seats_of
from council.calendar.model import local
from council.errors import NotFound
from council.folding import clean
from council.identity import MembershipId, OrganizationId, PersonId
from council.members.commands import AddMembership, ChangePost, EndMembership
from council.members.refusals import DatesOutOfOrder, MembershipEnded, UnknownOrganization, UnknownPost
from council.members.rules import refusals
from council.notices.model import Subject
from council.organizations.model import OrganizationKind
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
        RuleBroken: the first of the reasons in `council.bodies.refusals`.
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
    )
    await _expect_allowed(uow, body, post, membership, in_public_service=command.in_public_service)
    await _expect_person(uow, command, membership.person_id)
    await uow.bodies.save_membership(membership)
    await _record(uow, actor, "membership-added", membership)
    return membership.id


@action
async def end_membership(uow: UnitOfWork, actor: Actor, command: EndMembership) -> None:
    """End a mandate.

    Raises:
        MembershipEnded: it is over already.
        DatesOutOfOrder: the last day lies before the first.
    """
    membership = await _in_office(uow, command.membership_id)
    if command.on < membership.from_on:
        raise DatesOutOfOrder(from_on=membership.from_on, until_on=command.on)
    ended = replace(membership, until_on=command.on, end_ground=command.ground)
    await uow.bodies.save_membership(ended)
    await _record(uow, actor, "membership-ended", ended)


@action
async def change_post(uow: UnitOfWork, actor: Actor, command: ChangePost) -> MembershipId:
    """Begin a new mandate the day the former one ends.

    Raises:
        MembershipEnded: the former one is over already.
        RuleBroken: the new post is refused as in `add_membership`.
    """
    former = await _in_office(uow, command.membership_id)
    body = await body_of(uow, former.body_id)
    post = _post_of(uow, body, command.post)
    if command.from_on < former.from_on:
        raise DatesOutOfOrder(from_on=former.from_on, until_on=command.from_on)
    changed = replace(
        former,
        post=post.code,
        role=post.role,
        voting=post.voting,
        from_on=command.from_on,
        ground=command.ground,
    )
    if command.from_on > former.from_on:
        last_day = command.from_on - timedelta(days=1)
        await uow.bodies.save_membership(replace(former, until_on=last_day, end_ground=command.ground))
        changed = replace(changed, id=MembershipId(uow.ids.new()))
    await _expect_allowed(uow, body, post, changed, in_public_service=command.in_public_service)
    await uow.bodies.save_membership(changed)
    await _record(uow, actor, "post-changed", changed)
    return changed.id


def _post_of(uow: UnitOfWork, body: Body, code: str) -> Post:
    post = profile_of(uow, body).post(code)
    if post is None:
        raise UnknownPost(post=code)
    return post


async def _in_office(uow: UnitOfWork, membership_id: MembershipId) -> Membership:
    membership = await uow.bodies.membership(membership_id)
    if membership is None:
        raise NotFound
    if membership.is_over(local(uow.now).date()):
        raise MembershipEnded(until_on=membership.until_on)
    return membership


async def _expect_allowed(
    uow: UnitOfWork, body: Body, post: Post, membership: Membership, *, in_public_service: bool
) -> None:
    profile = profile_of(uow, body)
    for refusal in refusals(
        membership,
        await uow.bodies.memberships(body.id),
        seats_of(body, profile),
        post,
        profile,
        is_npo=await _is_npo(uow, membership.represents),
        in_public_service=in_public_service,
    ):
        raise refusal


async def _is_npo(uow: UnitOfWork, organization_id: OrganizationId | None) -> bool:
    if organization_id is None:
        return False
    organization = await uow.organizations.organization(organization_id)
    if organization is None:
        raise UnknownOrganization
    return organization.kind is OrganizationKind.NPO


async def _expect_person(uow: UnitOfWork, command: AddMembership, person_id: PersonId) -> None:
    if command.person_id is None:
        await uow.people.add_person(Person(person_id, clean(command.name)))
    elif await uow.people.person(command.person_id) is None:
        raise NotFound


async def _record(uow: UnitOfWork, actor: Actor, what: str, membership: Membership) -> None:
    facts = {
        "person": membership.person_id,
        "post": membership.post,
        "from_on": membership.from_on.isoformat(),
        "until_on": membership.until_on and membership.until_on.isoformat(),
    }
    await uow.audit.record(actor, what, Subject("membership", membership.id), membership.body_id, facts)
