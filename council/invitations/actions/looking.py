"""Who has joined, who is invited, who is neither."""

from __future__ import annotations

from collections.abc import Mapping

from council.bodies.finding import served_bodies
from council.bodies.model import Body, Member, Membership
from council.calendar.model import local
from council.errors import NotFound
from council.identity import BodyId, MembershipId, PersonId
from council.invitations.model import (
    Invitation,
    Invitee,
    InviteePage,
    InviteesPage,
    ShowInvitee,
    ShowInvitees,
    ShowInviting,
    Standing,
)
from council.invitations.refusals import SeatGone
from council.invitations.rules import standing
from council.names import Names
from council.pages import Page, page_of
from council.perform import action
from council.permissions.model import Actor
from council.ports import UnitOfWork


@action
async def show_inviting(uow: UnitOfWork, actor: Actor, command: ShowInviting) -> Page[Body]:
    return await served_bodies(uow, actor, command.page)


@action
async def show_invitees(uow: UnitOfWork, actor: Actor, command: ShowInvitees) -> InviteesPage:
    body = await known(uow, command.body_id)
    invitees = await invitees_of(uow, body.id)
    standings = [each.standing for each in invitees]
    return InviteesPage(
        body=body,
        invitees=page_of(invitees, command.page),
        joined=standings.count(Standing.JOINED),
        invited=standings.count(Standing.INVITED),
    )


@action
async def show_invitee(uow: UnitOfWork, actor: Actor, command: ShowInvitee) -> InviteePage:
    membership, invitee = await seated(uow, command.membership_id)
    body = await known(uow, membership.body_id)
    return InviteePage(body, invitee, post_names(uow, body, membership.post))


async def invitees_of(uow: UnitOfWork, body_id: BodyId) -> tuple[Invitee, ...]:
    """Everybody in office today, a person once: a chair may also be listed by an advisory seat."""
    members = await uow.bodies.members(body_id, local(uow.now).date())
    joined, invitations = await uow.invitations.joined(body_id), await uow.invitations.open_of(body_id)
    first: dict[PersonId, Member] = {}
    for member in members:
        first.setdefault(member.person_id, member)
    return tuple(_invitee(uow, member, joined, invitations) for member in first.values())


async def seated(uow: UnitOfWork, membership_id: MembershipId) -> tuple[Membership, Invitee]:
    """The seat and how far its holder has come.

    Raises:
        NotFound: there was never such a seat.
        SeatGone: nobody sits there today.
    """
    membership = await uow.bodies.membership(membership_id)
    if membership is None:
        raise NotFound
    for invitee in await invitees_of(uow, membership.body_id):
        if invitee.member.person_id == membership.person_id:
            return membership, invitee
    raise SeatGone


async def known(uow: UnitOfWork, body_id: BodyId) -> Body:
    """The body of this id.

    Raises:
        NotFound: there is none.
    """
    body = await uow.bodies.body(body_id)
    if body is None:
        raise NotFound
    return body


def post_names(uow: UnitOfWork, body: Body, code: str) -> Names:
    """What the body's profile calls the post; its bare code if the profile has dropped it since."""
    post = uow.profiles.profile(body.profile).post(code)
    return Names(code, code) if post is None else post.names


def _invitee(
    uow: UnitOfWork, member: Member, joined: frozenset[PersonId], invitations: Mapping[PersonId, Invitation]
) -> Invitee:
    invitation = invitations.get(member.person_id)
    return Invitee(member, standing(invitation, uow.now, has_joined=member.person_id in joined), invitation)
