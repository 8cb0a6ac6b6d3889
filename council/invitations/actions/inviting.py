"""Making invitations, and taking them back."""

from __future__ import annotations

from council.bodies.finding import body_of
from council.bodies.model import Body, Member
from council.codes import hash_of
from council.errors import NotFound
from council.identity import InvitationId, MembershipId
from council.invitations.commands import Issued, IssueInvitation, IssueInvitations, RevokeInvitation
from council.invitations.finding import invitees_of, seated
from council.invitations.model import Invitation, Standing
from council.invitations.refusals import AlreadyJoined, InvitationUsed
from council.invitations.rules import end_of, last_day
from council.notices.model import Subject
from council.perform import action
from council.permissions.model import Actor
from council.ports import UnitOfWork
from council.profiles.finding import profile_of


@action
async def issue_invitation(uow: UnitOfWork, actor: Actor, command: IssueInvitation) -> Issued:
    """Invite one member.

    Raises:
        AlreadyJoined: they act here already; after a lost phone their account is replaced.
        SeatGone: they sit here no more.
    """
    membership, invitee = await seated(uow, command.membership_id)
    if invitee.standing is Standing.JOINED:
        raise AlreadyJoined
    return await issued(uow, actor, await body_of(uow, membership.body_id), invitee.member)


@action
async def issue_invitations(uow: UnitOfWork, actor: Actor, command: IssueInvitations) -> tuple[Issued, ...]:
    """Invite all who have not joined; slips printed before work no more, so that no two lie about."""
    body = await body_of(uow, command.body_id)
    waiting = [each.member for each in await invitees_of(uow, body.id) if each.standing is not Standing.JOINED]
    return tuple([await issued(uow, actor, body, member) for member in waiting])


@action
async def revoke_invitation(uow: UnitOfWork, actor: Actor, command: RevokeInvitation) -> MembershipId:
    """Take an invitation back; one that is no longer open was used or replaced, and stays as it is."""
    invitation = await uow.invitations.invitation(command.invitation_id)
    if invitation is None:
        raise NotFound
    if invitation.used_at is not None:
        raise InvitationUsed
    if await uow.invitations.revoke(invitation.id, uow.now):
        subject = Subject("invitation", invitation.id)
        await uow.audit.record(actor, "invitation-revoked", subject, invitation.body_id)
    return invitation.membership_id


async def issued(uow: UnitOfWork, actor: Actor, body: Body, member: Member) -> Issued:
    """Make the invitation and keep the hash of its code."""
    code, last_on = uow.ids.secret(), last_day(uow.now)
    invitation = Invitation(
        id=InvitationId(uow.ids.new()),
        membership_id=member.membership_id,
        body_id=body.id,
        person_id=member.person_id,
        code_hash=hash_of(code),
        made_at=uow.now,
        expires_at=end_of(last_on),
    )
    await uow.invitations.add(invitation)
    facts = {"person": member.person_id}
    await uow.audit.record(actor, "invitation-issued", Subject("invitation", invitation.id), body.id, facts)
    return Issued(
        invitation_id=invitation.id,
        membership_id=member.membership_id,
        person_id=member.person_id,
        body=body,
        name=member.name,
        post=profile_of(uow, body).post_names(member.post),
        code=code,
        last_on=last_on,
    )
