"""Who has joined, who is invited, who is neither."""

from __future__ import annotations

from collections.abc import Mapping

from council.bodies.model import Member, Membership
from council.calendar.model import local
from council.errors import NotFound
from council.identity import BodyId, MembershipId, PersonId
from council.invitations.model import Invitation, Invitee
from council.invitations.refusals import SeatGone
from council.invitations.rules import standing
from council.ports import UnitOfWork


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


def _invitee(
    uow: UnitOfWork, member: Member, joined: frozenset[PersonId], invitations: Mapping[PersonId, Invitation]
) -> Invitee:
    invitation = invitations.get(member.person_id)
    return Invitee(member, standing(invitation, uow.now, has_joined=member.person_id in joined), invitation)
