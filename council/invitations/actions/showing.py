"""Who has joined, who is invited, who is neither."""

from __future__ import annotations

from council.bodies.finding import body_of, served_bodies
from council.bodies.model import Body
from council.invitations.commands import InviteePage, InviteesPage, ShowInvitee, ShowInvitees, ShowInviting
from council.invitations.finding import invitees_of, seated
from council.invitations.model import Standing
from council.pages import Page, paged
from council.perform import action
from council.permissions.model import Actor
from council.ports import UnitOfWork
from council.profiles.finding import profile_of


@action
async def show_inviting(uow: UnitOfWork, actor: Actor, command: ShowInviting) -> Page[Body]:
    return await served_bodies(uow, actor, command.page)


@action
async def show_invitees(uow: UnitOfWork, actor: Actor, command: ShowInvitees) -> InviteesPage:
    body = await body_of(uow, command.body_id)
    invitees = await invitees_of(uow, body.id)
    standings = [each.standing for each in invitees]
    return InviteesPage(
        body=body,
        invitees=paged(invitees, command.page),
        joined=standings.count(Standing.JOINED),
        invited=standings.count(Standing.INVITED),
    )


@action
async def show_invitee(uow: UnitOfWork, actor: Actor, command: ShowInvitee) -> InviteePage:
    membership, invitee = await seated(uow, command.membership_id)
    body = await body_of(uow, membership.body_id)
    return InviteePage(body, invitee, profile_of(uow, body).post_names(membership.post))
