"""Members as their secretary sees them: a list, one seat, the template of the workbook."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from council.bodies.model import Body, Member
from council.members.commands import (
    AddMembership,
    AppointActing,
    ChangePost,
    DescribeMember,
    Drawn,
    DrawRoster,
    EndMembership,
    ListReserve,
    ListRosters,
    ManageMembers,
    MergeBodies,
    ReplaceMember,
    RosterPage,
    Rotate,
    Seat,
    ShowChanges,
    ShowSeat,
    ShowShares,
    SplitBody,
)
from council.names import Names
from council.pages import Page
from handlers.kit.forms import begin
from handlers.kit.home import HOME, back
from handlers.kit.paging import page_line, turns
from handlers.kit.screen import BLANK, Attachment, Button, Screen, screen
from handlers.members.labels import called, warnings
from handlers.members.template import KIND, facts_of
from locales.text import Text


def bodies_screen(page: Page[Body]) -> Screen:
    bodies = [(Button(called(body.names), ManageMembers(body.id)),) for body in page.items]
    pages = turns(page, ListRosters)
    return screen(
        Text("members-choose-body") if page.items else Text("members-no-body"), rows=(*bodies, pages, (HOME,))
    )


def members_screen(page: RosterPage, line: Text | None = None) -> Screen:
    """The list, six to a page, a button each; then the ways to change it, unless the body is closed."""
    body, members = page.body, page.members
    lines = [_member_line(member, page.posts) for member in members.items]
    return screen(
        *((line, BLANK) if line else ()),
        Text("members-title", {"body": body.names, "count": members.count}),
        *page_line(members),
        *(() if page.is_closed else warnings(page.missed, page.wanted)),
        BLANK,
        *(lines or [Text("nothing-here")]),
        rows=(
            *((Button(_label(member), ShowSeat(member.membership_id)),) for member in members.items),
            turns(members, lambda number: ManageMembers(body.id, number)),
            *(() if page.is_closed else _changing(page)),
            (Button(Text("members-shares-button"), ShowShares(body.id)), _history(body)),
            (back(ListRosters()), HOME),
        ),
    )


def _changing(page: RosterPage) -> tuple[tuple[Button, ...], ...]:
    body_id = page.body.id
    whole = (
        (
            Button(Text("members-add-button"), begin(AddMembership, body_id)),
            Button(Text("members-workbook-button"), DrawRoster(body_id)),
        ),
        (
            Button(Text("members-reserve-button"), ListReserve(body_id)),
            Button(Text("members-rotate-button"), begin(Rotate, body_id)),
        ),
    )
    split = Button(Text("members-split-button"), begin(SplitBody, body_id))
    merge = Button(Text("members-merge-button"), begin(MergeBodies, body_id))
    return (*whole, (split, merge)) if page.is_part else whole


def _history(body: Body) -> Button:
    return Button(Text("members-changes-button"), ShowChanges(body.id))


def seat_screen(seat: Seat, line: Text | None = None) -> Screen:
    """One membership; what is over offers nothing to change."""
    held = seat.membership
    return screen(
        *((line, BLANK) if line else ()),
        Text("members-seat-body", {"body": seat.body.names}),
        Text("members-seat", {"name": seat.name, "post": _post(seat.post, is_acting=held.is_acting)}),
        BLANK,
        Text("members-seat-term", {"term": term(held.from_on, held.until_on)}),
        Text("members-seat-organization", {"organization": seat.represents or Text("not-given")}),
        Text("members-seat-ground", {"ground": held.ground}),
        *((Text("members-seat-end-ground", {"ground": held.end_ground}),) if held.end_ground else ()),
        rows=(*_seat_rows(seat), (back(ManageMembers(seat.body.id)), HOME)),
    )


def _seat_rows(seat: Seat) -> tuple[tuple[Button, ...], ...]:
    number, is_acting = seat.membership.id, seat.membership.is_acting
    end = Button(Text("members-acting-end-button" if is_acting else "members-end-button"), begin(EndMembership, number))
    if seat.is_over or is_acting:
        return () if seat.is_over else ((end,),)
    return (
        (
            Button(Text("members-post-button"), begin(ChangePost, number)),
            Button(Text("members-acting-button"), begin(AppointActing, number)),
        ),
        (end, Button(Text("members-replace-button"), begin(ReplaceMember, number))),
        (Button(Text("members-describe-button"), begin(DescribeMember, number)),),
    )


def template_screen(drawn: Drawn) -> Screen:
    """The workbook with the present members, to be filled in and sent back."""
    body = drawn.roster.body
    file = Attachment("document", made=KIND, facts=facts_of(drawn), name=f"{body.code}-members.xlsx")
    return Screen((Text("members-template", {"body": body.names}),), attachment=file)


def term(from_on: date, until_on: date | None) -> Text:
    if until_on is None:
        return Text("members-term-open", {"from_on": from_on})
    if until_on < from_on:
        return Text("members-term-void", {"from_on": from_on})
    return Text("members-term", {"from_on": from_on, "until_on": until_on})


def _member_line(member: Member, posts: Mapping[str, Names]) -> Text:
    return Text(
        "members-member",
        {
            "name": member.name,
            "post": _post(posts.get(member.post, member.post), is_acting=member.acting is not None),
            "term": term(member.from_on, member.until_on),
        },
    )


def _label(member: Member) -> Text:
    """Whoever is acting in an office stands in the list beside their own seat."""
    name = called(member.name)
    return name if member.acting is None else Text("members-acting-name", {"name": name})


def _post(post: Names | str, *, is_acting: bool) -> Names | str | Text:
    return Text("members-acting-post", {"post": post}) if is_acting else post
