"""Who has joined and who not, body by body."""

from __future__ import annotations

from council.bodies.model import Body
from council.invitations.commands import InviteesPage, ShowInvitee, ShowInvitees, ShowInviting
from council.invitations.model import Invitee
from council.pages import Page
from handlers.invitations.commands import AskSheet
from handlers.invitations.view import state_text
from handlers.kit.home import HOME, back
from handlers.kit.paging import page_line, turns
from handlers.kit.screen import BLANK, Button, Screen, screen
from locales.text import Text, Value


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


def standing_line(invitee: Invitee) -> Text:
    """A member in a list: the name, and how far they have come."""
    return Text("invitations-line", {"name": invitee.member.name, "state": state_text(invitee)})
