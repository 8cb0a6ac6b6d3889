"""One invitee: how far they have come, and what can be done."""

from __future__ import annotations

from datetime import timedelta

from council.calendar.model import local
from council.identity import Instant
from council.invitations.commands import InviteePage, IssueInvitation, ReplaceAccount, RevokeInvitation, ShowInvitees
from council.invitations.model import Invitee, Standing
from handlers.invitations.commands import AskReplacement, AskRevocation
from handlers.kit.home import HOME, back
from handlers.kit.screen import BLANK, Button, Screen, screen
from locales.text import Text

Row = tuple[Button, ...]


def invitee_screen(page: InviteePage, said: Text | None = None) -> Screen:
    """One member: how far they have come, and what can be done."""
    member = page.invitee.member
    return screen(
        *((said, BLANK) if said else ()),
        Text("invitations-invitee", {"name": member.name, "post": page.post, "body": page.body.names}),
        state_text(page.invitee),
        rows=(*_deeds(page.invitee), (back(ShowInvitees(page.body.id)), HOME)),
    )


def state_text(invitee: Invitee) -> Text:
    key = f"invitations-state-{invitee.standing.replace('_', '-')}"
    if invitee.invitation is None or invitee.standing not in (Standing.INVITED, Standing.LAPSED):
        return Text(key)
    return Text(key, {"on": local(Instant(invitee.invitation.expires_at)).date() - timedelta(days=1)})


def _deeds(invitee: Invitee) -> tuple[Row, ...]:
    seat = invitee.member.membership_id
    match invitee.standing:
        case Standing.JOINED:
            return ((deed_button("replace", AskReplacement(seat)),),)
        case Standing.INVITED:
            return ((deed_button("again", IssueInvitation(seat)),), (deed_button("revoke", AskRevocation(seat)),))
        case _:
            return ((deed_button("invite", IssueInvitation(seat)),),)


_Deed = IssueInvitation | RevokeInvitation | ReplaceAccount | AskReplacement | AskRevocation


def deed_button(name: str, command: _Deed) -> Button:
    return Button(Text(f"invitations-{name}-button"), command)
