"""The page of a body, and the ways on from there."""

from __future__ import annotations

from collections.abc import Iterator

from council.bodies.commands import BodyPage, FollowBody, ShowBodies, ShowBody, ShowChildren, ShowMembers, UnfollowBody
from council.decisions.commands import ShowDecisions
from council.invitations.commands import ShowInvitees
from council.meetings.commands import ShowMeetings
from council.members.commands import ManageMembers
from council.plans.commands import ShowPlan
from council.profiles.commands import ShowRules
from council.proposals.commands import ShowProposing
from handlers.bodies.lines import Row, closed_lines, holder_line
from handlers.kit.home import HOME, back
from handlers.kit.screen import BLANK, Button, Screen, screen
from locales.text import Text


def body_screen(page: BodyPage) -> Screen:
    body = page.body
    region = () if page.region is None else (Text("bodies-body-region", {"region": page.region.names}),)
    parent = () if page.parent is None else (Text("bodies-body-parent", {"parent": page.parent.names}),)
    return screen(
        Text("bodies-body", {"name": body.names, "kind": page.kind}),
        *region,
        *parent,
        *closed_lines(body),
        Text("bodies-body-members", {"members": page.members, "seats": page.seats}),
        *([BLANK] if page.presiding or page.secretaries else []),
        *(holder_line(member, page.posts) for member in (*page.presiding, *page.secretaries)),
        *_standing(page),
        rows=_ways(page),
    )


def _ways(page: BodyPage) -> tuple[Row, ...]:
    body = page.body
    above = () if page.parent is None else (Button(Text("bodies-parent-button"), ShowBody(page.parent.id)),)
    below = Button(Text("bodies-children-button", {"count": page.children}), ShowChildren(body.id))
    return (
        (
            Button(Text("bodies-members-button"), ShowMembers(body.id)),
            Button(Text("profiles-rules-button"), ShowRules(body.id)),
        ),
        (
            Button(Text("bodies-meetings-button"), ShowMeetings(body.id)),
            Button(Text("plans-button"), ShowPlan(body.id)),
        ),
        (
            Button(Text("bodies-decisions-button"), ShowDecisions(body.id)),
            Button(Text("proposals-button"), ShowProposing(body.id)),
        ),
        (
            Button(Text("members-manage-button"), ManageMembers(body.id)),
            Button(Text("invitations-button"), ShowInvitees(body.id)),
        ),
        (*above, *((below,) if page.children else ())),
        _following(page),
        (back(_list_of(page)), HOME),
    )


def _standing(page: BodyPage) -> Iterator[Text]:
    """What a visitor asks first: when it meets, and whether they will hear of it."""
    if page.next_at is not None:
        yield BLANK
        yield Text("bodies-next-meeting", {"at": page.next_at})
    if page.is_followed:
        yield BLANK
        yield Text("bodies-followed")


def _following(page: BodyPage) -> Row:
    if page.is_followed is None:
        return ()
    if page.is_followed:
        return (Button(Text("bodies-unfollow-button"), UnfollowBody(page.body.id)),)
    return (Button(Text("bodies-follow-button"), FollowBody(page.body.id)),)


def _list_of(page: BodyPage) -> ShowBodies:
    """The list in which the body stands: that of its region of the first level."""
    return ShowBodies(None if page.region is None else page.region.parent or page.region.code)
