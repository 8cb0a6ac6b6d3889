"""Members as their secretary sees them: a list, one seat, the template of the workbook."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from council.bodies.commands import MembersPage
from council.bodies.model import Body, Member
from council.members.commands import (
    AddMembership,
    ChangePost,
    Drawn,
    DrawRoster,
    EndMembership,
    ListRosters,
    ManageMembers,
    Seat,
    ShowSeat,
)
from council.names import Names
from council.pages import Page
from handlers.kit.forms import begin
from handlers.kit.home import HOME, back
from handlers.kit.paging import page_line, turns
from handlers.kit.screen import BLANK, Attachment, Button, Screen, screen
from handlers.members.template import KIND, facts_of
from locales.text import Text

NAME_MOST = 40
"""Letters of a name on a button."""


def bodies_screen(page: Page[Body]) -> Screen:
    bodies = [(Button(called(body.names), ManageMembers(body.id)),) for body in page.items]
    pages = turns(page, ListRosters)
    return screen(
        Text("members-choose-body") if page.items else Text("members-no-body"), rows=(*bodies, pages, (HOME,))
    )


def members_screen(page: MembersPage, line: Text | None = None) -> Screen:
    """The list, six to a page, a button each; then the two ways to change it."""
    body, members = page.body, page.members
    lines = [_member_line(member, page.posts) for member in members.items]
    return screen(
        *((line, BLANK) if line else ()),
        Text("members-title", {"body": body.names, "count": members.count}),
        *page_line(members),
        BLANK,
        *(lines or [Text("nothing-here")]),
        rows=(
            *((Button(called(member.name), ShowSeat(member.membership_id)),) for member in members.items),
            turns(members, lambda number: ManageMembers(body.id, number)),
            (Button(Text("members-add-button"), begin(AddMembership, body.id)),),
            (Button(Text("members-workbook-button"), DrawRoster(body.id)),),
            (back(ListRosters()), HOME),
        ),
    )


def seat_screen(seat: Seat, line: Text | None = None) -> Screen:
    """One membership; what is over offers nothing to change."""
    held = seat.membership
    changes = (
        ()
        if seat.is_over
        else (
            (Button(Text("members-post-button"), begin(ChangePost, held.id)),),
            (Button(Text("members-end-button"), begin(EndMembership, held.id)),),
        )
    )
    return screen(
        *((line, BLANK) if line else ()),
        Text("members-seat-body", {"body": seat.body.names}),
        Text("members-seat", {"name": seat.name, "post": seat.post}),
        BLANK,
        Text("members-seat-term", {"term": term(held.from_on, held.until_on)}),
        Text("members-seat-organization", {"organization": seat.represents or Text("not-given")}),
        Text("members-seat-ground", {"ground": held.ground}),
        *((Text("members-seat-end-ground", {"ground": held.end_ground}),) if held.end_ground else ()),
        rows=(*changes, (back(ManageMembers(seat.body.id)), HOME)),
    )


def template_screen(drawn: Drawn) -> Screen:
    """The workbook with the present members, to be filled in and sent back."""
    body = drawn.roster.body
    file = Attachment("document", made=KIND, facts=facts_of(drawn), name=f"{body.code}-members.xlsx")
    return Screen((Text("members-template", {"body": body.names}),), attachment=file)


def called(name: Names | str) -> Text:
    """A name as the label of a button."""
    short = f"{name[:NAME_MOST].rstrip()}…" if isinstance(name, str) and len(name) > NAME_MOST else name
    return Text("members-name", {"name": short})


def term(from_on: date, until_on: date | None) -> Text:
    if until_on is None:
        return Text("members-term-open", {"from_on": from_on})
    return Text("members-term", {"from_on": from_on, "until_on": until_on})


def _member_line(member: Member, posts: Mapping[str, Names]) -> Text:
    return Text(
        "members-member",
        {
            "name": member.name,
            "post": posts.get(member.post, member.post),
            "term": term(member.from_on, member.until_on),
        },
    )
