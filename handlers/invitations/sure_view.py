"""What is said before links are printed, taken back, or an account is replaced."""

from __future__ import annotations

from council.invitations.commands import (
    InviteePage,
    InviteesPage,
    IssueInvitations,
    ReplaceAccount,
    RevokeInvitation,
    ShowInvitee,
    ShowInvitees,
)
from handlers.invitations.view import deed_button
from handlers.kit.home import HOME, back
from handlers.kit.screen import Button, Screen, screen
from locales.text import Text


def sheet_sure_screen(page: InviteesPage) -> Screen:
    """What printing does to the links handed out before."""
    waiting = page.invitees.count - page.joined
    return screen(
        Text("invitations-sheet-sure", {"count": waiting, "body": page.body.names}),
        rows=(
            (Button(Text("invitations-sheet-yes-button"), IssueInvitations(page.body.id)),),
            (back(ShowInvitees(page.body.id)), HOME),
        ),
    )


def revocation_sure_screen(page: InviteePage) -> Screen:
    member, invitation = page.invitee.member, page.invitee.invitation
    revoke = () if invitation is None else (deed_button("revoke-yes", RevokeInvitation(invitation.id)),)
    return screen(
        Text("invitations-revoke-sure", {"name": member.name}),
        rows=(revoke, (back(ShowInvitee(member.membership_id)), HOME)),
    )


def replacement_sure_screen(page: InviteePage) -> Screen:
    member = page.invitee.member
    return screen(
        Text("invitations-replace-sure", {"name": member.name}),
        rows=(
            (deed_button("replace-yes", ReplaceAccount(member.membership_id)),),
            (back(ShowInvitee(member.membership_id)), HOME),
        ),
    )
