"""Updates about invitations → commands and screens."""

from __future__ import annotations

from typing import Any

from telegram import Update

from council.calendar.model import local
from council.identity import MembershipId
from council.invitations.commands import (
    InviteePage,
    IssueInvitation,
    IssueInvitations,
    RedeemInvitation,
    ReplaceAccount,
    RevokeInvitation,
    ShowInvitee,
    ShowInvitees,
    ShowInviting,
)
from council.permissions.model import Role
from handlers.invitations.commands import AskReplacement, AskRevocation, AskSheet
from handlers.invitations.handing import handed, printed
from handlers.invitations.links import PREFIX
from handlers.invitations.lists_view import bodies_screen, invitees_screen
from handlers.invitations.sure_view import replacement_sure_screen, revocation_sure_screen, sheet_sure_screen
from handlers.invitations.view import invitee_screen
from handlers.invitations.welcome_view import unknown_screen, welcome_screen
from handlers.kit.context import Context
from handlers.kit.menu import menu_part
from handlers.kit.routes import routes
from handlers.kit.screen import Button
from locales.text import Text


@menu_part(70)
async def inviting(context: Context[Any]) -> tuple[Button, ...]:
    """Who serves but one body comes to its list at once."""
    bodies = context.actor.bodies_as(Role.SECRETARY)
    is_one = len(bodies) == 1 and not context.actor.is_administrator
    return (Button(Text("invitations-button"), ShowInvitees(bodies[0]) if is_one else ShowInviting()),)


@routes.link(PREFIX, names=RedeemInvitation)
async def redeem(_: Update, context: Context[Any]) -> None:
    welcome = await context.perform(RedeemInvitation(context.payload))
    await context.show(unknown_screen() if welcome is None else welcome_screen(welcome))


@routes.slash("invite", names=ShowInviting)
async def start_inviting(_: Update, context: Context[Any]) -> None:
    """The choice of a body; who serves but one comes to its list at once."""
    page = await context.perform(ShowInviting())
    if page.count == 1:
        await context.show(invitees_screen(await context.perform(ShowInvitees(page.items[0].id))))
    else:
        await context.show(bodies_screen(page))


@routes.tap("iv", ShowInviting)
async def show_bodies(_: Update, context: Context[ShowInviting]) -> None:
    await context.show(bodies_screen(await context.perform(context.command)))


@routes.tap("il", ShowInvitees)
async def show_invitees(_: Update, context: Context[ShowInvitees]) -> None:
    await context.show(invitees_screen(await context.perform(context.command)))


@routes.tap("ip", ShowInvitee)
async def show_invitee(_: Update, context: Context[ShowInvitee]) -> None:
    await context.show(invitee_screen(await context.perform(context.command)))


@routes.tap("ii", IssueInvitation)
async def invite(_: Update, context: Context[IssueInvitation]) -> None:
    issued = await context.perform(context.command)
    await context.show(invitee_screen(await _invitee(context, issued.membership_id), Text("invitations-made")))
    await context.send(handed(issued, context.house))


@routes.tap("is", AskSheet)
async def ask_sheet(_: Update, context: Context[AskSheet]) -> None:
    await context.show(sheet_sure_screen(await context.perform(ShowInvitees(context.command.body_id))))


@routes.tap("ia", IssueInvitations)
async def invite_all(_: Update, context: Context[IssueInvitations]) -> None:
    issued = await context.perform(context.command)
    await context.show(invitees_screen(await context.perform(ShowInvitees(context.command.body_id))))
    if issued:
        await context.send(printed(issued, context.house, local(context.uow.now).date()))
    else:
        await context.toast(Text("invitations-all-joined"), is_alert=True)


@routes.tap("ik", AskRevocation)
async def ask_revocation(_: Update, context: Context[AskRevocation]) -> None:
    await context.show(revocation_sure_screen(await _invitee(context, context.command.membership_id)))


@routes.tap("ir", RevokeInvitation)
async def revoke(_: Update, context: Context[RevokeInvitation]) -> None:
    membership_id = await context.perform(context.command)
    await context.show(invitee_screen(await _invitee(context, membership_id), Text("invitations-revoked")))


@routes.tap("iu", AskReplacement)
async def ask_replacement(_: Update, context: Context[AskReplacement]) -> None:
    await context.show(replacement_sure_screen(await _invitee(context, context.command.membership_id)))


@routes.tap("ix", ReplaceAccount)
async def replace_account(_: Update, context: Context[ReplaceAccount]) -> None:
    issued = await context.perform(context.command)
    await context.show(invitee_screen(await _invitee(context, issued.membership_id), Text("invitations-replaced")))
    await context.send(handed(issued, context.house))


async def _invitee(context: Context[Any], membership_id: MembershipId) -> InviteePage:
    return await context.perform(ShowInvitee(membership_id))
