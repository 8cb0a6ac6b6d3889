"""Who has joined and who not → screens. Pure: keys and buttons only."""

from __future__ import annotations

from datetime import timedelta

from council.bodies.commands import ShowBody
from council.bodies.model import Body
from council.calendar.model import local
from council.identity import Instant
from council.invitations.commands import (
    InviteePage,
    InviteesPage,
    IssueInvitation,
    IssueInvitations,
    ReplaceAccount,
    RevokeInvitation,
    ShowInvitee,
    ShowInvitees,
    ShowInviting,
    Welcome,
)
from council.invitations.model import Invitee, Standing
from council.pages import Page
from handlers.invitations.commands import AskReplacement, AskRevocation, AskSheet
from handlers.kit.home import HOME, back
from handlers.kit.paging import page_line, turns
from handlers.kit.screen import BLANK, Button, Screen, screen
from locales.text import Text, Value

Row = tuple[Button, ...]


def bodies_screen(page: Page[Body]) -> Screen:
    """The bodies for which one may invite."""
    return screen(
        Text("invitations-title"),
        Text("invitations-choose-body" if page.count else "nothing-here"),
        rows=(
            *(
                (Button(Text("invitations-body-button", {"name": body.names}), ShowInvitees(body.id)),)
                for body in page.items
            ),
            turns(page, ShowInviting),
            (HOME,),
        ),
    )


def invitees_screen(page: InviteesPage) -> Screen:
    """Who has joined and who not, with a button for each."""
    body, invitees = page.body, page.invitees
    counts: dict[str, Value] = {"joined": page.joined, "invited": page.invited, "count": invitees.count}
    return screen(
        Text("invitations-of-body", {"body": body.names}),
        Text("invitations-counts", counts),
        BLANK,
        *map(standing_line, invitees.items),
        *page_line(invitees),
        rows=(
            *(
                (
                    Button(
                        Text("invitations-invitee-button", {"name": each.member.name}),
                        ShowInvitee(each.member.membership_id),
                    ),
                )
                for each in invitees.items
            ),
            turns(invitees, lambda number: ShowInvitees(body.id, number)),
            (Button(Text("invitations-sheet-button"), AskSheet(body.id)),) if page.joined < invitees.count else (),
            (back(ShowInviting()), HOME),
        ),
    )


def invitee_screen(page: InviteePage, said: Text | None = None) -> Screen:
    """One member: how far they have come, and what can be done."""
    member = page.invitee.member
    return screen(
        *((said, BLANK) if said else ()),
        Text("invitations-invitee", {"name": member.name, "post": page.post, "body": page.body.names}),
        _state(page.invitee),
        rows=(*_deeds(page.invitee), (back(ShowInvitees(page.body.id)), HOME)),
    )


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
    revoke = () if invitation is None else (_button("revoke-yes", RevokeInvitation(invitation.id)),)
    return screen(
        Text("invitations-revoke-sure", {"name": member.name}),
        rows=(revoke, (back(ShowInvitee(member.membership_id)), HOME)),
    )


def replacement_sure_screen(page: InviteePage) -> Screen:
    member = page.invitee.member
    return screen(
        Text("invitations-replace-sure", {"name": member.name}),
        rows=(
            (_button("replace-yes", ReplaceAccount(member.membership_id)),),
            (back(ShowInvitee(member.membership_id)), HOME),
        ),
    )


def welcome_screen(welcome: Welcome) -> Screen:
    """The first thing a member sees: who they are here."""
    named: dict[str, Value] = {"name": welcome.name, "body": welcome.body.names, "post": welcome.post}
    return screen(
        Text("invitations-welcome", named),
        BLANK,
        Text("invitations-welcome-next"),
        rows=((Button(Text("invitations-my-body-button"), ShowBody(welcome.body.id)),), (HOME,)),
    )


def unknown_screen() -> Screen:
    """A code that nobody issued."""
    return screen(Text("invitations-unknown"), rows=((HOME,),))


def refused_screen(why: Text) -> Screen:
    """Why the link opens nothing, with the next step in the same words."""
    return screen(why, rows=((HOME,),))


def standing_line(invitee: Invitee) -> Text:
    """A member in a list: the name, and how far they have come."""
    return Text("invitations-line", {"name": invitee.member.name, "state": _state(invitee)})


def _state(invitee: Invitee) -> Text:
    key = f"invitations-state-{invitee.standing.replace('_', '-')}"
    if invitee.invitation is None or invitee.standing not in (Standing.INVITED, Standing.LAPSED):
        return Text(key)
    return Text(key, {"on": local(Instant(invitee.invitation.expires_at)).date() - timedelta(days=1)})


def _deeds(invitee: Invitee) -> tuple[Row, ...]:
    seat = invitee.member.membership_id
    match invitee.standing:
        case Standing.JOINED:
            return ((_button("replace", AskReplacement(seat)),),)
        case Standing.INVITED:
            return ((_button("again", IssueInvitation(seat)),), (_button("revoke", AskRevocation(seat)),))
        case _:
            return ((_button("invite", IssueInvitation(seat)),),)


_Deed = IssueInvitation | RevokeInvitation | ReplaceAccount | AskReplacement | AskRevocation


def _button(name: str, command: _Deed) -> Button:
    return Button(Text(f"invitations-{name}-button"), command)
