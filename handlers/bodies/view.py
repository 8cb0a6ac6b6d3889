"""Bodies → screens."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from council.bodies.commands import (
    BodiesPage,
    BodyPage,
    FollowBody,
    MembersPage,
    RegionsPage,
    SearchBodies,
    ShowBodies,
    ShowBody,
    ShowChildren,
    ShowMembers,
    ShowOwnBodies,
    ShowRegions,
    UnfollowBody,
)
from council.bodies.model import Body, Member
from council.decisions.commands import ShowDecisions
from council.invitations.commands import ShowInvitees
from council.meetings.commands import ShowMeetings
from council.members.commands import ManageMembers, ShowChanges
from council.names import Names
from council.plans.commands import ShowPlan
from council.profiles.commands import ShowRules
from council.proposals.commands import ShowProposing
from handlers.kit.home import HOME, back
from handlers.kit.paging import page_line, turns
from handlers.kit.screen import BLANK, Button, Screen, screen
from locales.text import Text, Value

Row = tuple[Button, ...]


def regions_screen(found: RegionsPage) -> Screen:
    page = found.regions
    regions = [
        (Button(Text("bodies-region-button", {"name": region.names}), ShowBodies(region.code)),)
        for region in page.items
    ]
    own = (Button(Text("bodies-own-button"), ShowOwnBodies()),) if found.has_own else ()
    country = (Button(Text("bodies-country-button"), ShowBodies()),) if found.has_country else ()
    return screen(
        Text("bodies-title"),
        Text("bodies-choose") if page.count or found.has_country else Text("nothing-here"),
        *page_line(page, BLANK),
        rows=(
            own,
            *regions,
            country,
            turns(page, ShowRegions),
            (HOME,),
        ),
    )


def region_screen(found: BodiesPage) -> Screen:
    page = found.bodies
    region, title = None, Text("bodies-country")
    if found.region is not None:
        region, title = found.region.code, Text("bodies-of-region", {"region": found.region.names})
    turn = turns(page, lambda number: ShowBodies(region, number))
    return _list(title, found, turn, back(ShowRegions()))


def found_screen(found: BodiesPage, words: str) -> Screen:
    page = found.bodies
    key = "bodies-found" if page.count else "bodies-not-found"
    turn = turns(page, lambda number: SearchBodies(words, number))
    return _list(Text(key, {"words": words, "count": page.count}), found, turn, back(ShowRegions()))


def own_screen(found: BodiesPage) -> Screen:
    return _list(Text("bodies-own"), found, turns(found.bodies, ShowOwnBodies), back(ShowRegions()))


def children_screen(found: BodiesPage, parent: Body) -> Screen:
    page = found.bodies
    turn = turns(page, lambda number: ShowChildren(parent.id, number))
    return _list(Text("bodies-below", {"body": parent.names}), found, turn, back(ShowBody(parent.id)))


def body_screen(page: BodyPage) -> Screen:
    body = page.body
    region = () if page.region is None else (Text("bodies-body-region", {"region": page.region.names}),)
    parent = () if page.parent is None else (Text("bodies-body-parent", {"parent": page.parent.names}),)
    return screen(
        Text("bodies-body", {"name": body.names, "kind": page.kind}),
        *region,
        *parent,
        *_closed(body),
        Text("bodies-body-members", {"members": page.members, "seats": page.seats}),
        *([BLANK] if page.presiding or page.secretaries else []),
        *(_holder(member, page.posts) for member in (*page.presiding, *page.secretaries)),
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


def _closed(body: Body) -> tuple[Text, ...]:
    return () if body.closed_on is None else (Text("members-closed", {"day": body.closed_on}),)


def _following(page: BodyPage) -> Row:
    if page.is_followed is None:
        return ()
    if page.is_followed:
        return (Button(Text("bodies-unfollow-button"), UnfollowBody(page.body.id)),)
    return (Button(Text("bodies-follow-button"), FollowBody(page.body.id)),)


def members_screen(found: MembersPage) -> Screen:
    page, body = found.members, found.body
    return screen(
        Text("bodies-members", {"body": body.names}),
        *_closed(body),
        *(line for member in page.items for line in (BLANK, *_seat(member, found.posts))),
        *(() if page.items else (BLANK, Text("nothing-here"))),
        *page_line(page, BLANK),
        rows=(
            turns(page, lambda number: ShowMembers(body.id, number)),
            (Button(Text("members-changes-button"), ShowChanges(body.id)),),
            (back(ShowBody(body.id)), HOME),
        ),
    )


def _list(title: Text, found: BodiesPage, turn: Row, way_back: Button) -> Screen:
    """Full names stand in the text, because a phone cuts long ones off on buttons."""
    page = found.bodies
    said: list[dict[str, Value]] = [
        {"number": str(number), "name": body.names} for number, body in enumerate(page.items, page.first)
    ]
    bodies = [
        (Button(Text("bodies-body-button", args), ShowBody(body.id)),)
        for args, body in zip(said, page.items, strict=True)
    ]
    return screen(
        title,
        *(line for args in said for line in (BLANK, Text("bodies-line", args))),
        *page_line(page, BLANK),
        rows=(*bodies, turn, (way_back, HOME)),
    )


def _list_of(page: BodyPage) -> ShowBodies:
    """The list in which the body stands: that of its region of the first level."""
    return ShowBodies(None if page.region is None else page.region.parent or page.region.code)


def _holder(member: Member, posts: Mapping[str, Names]) -> Text:
    held = _post(member.post, posts) if member.acting is None else _acting(member.acting, posts)
    return Text("bodies-holder", {"post": held, "name": member.name})


def _seat(member: Member, posts: Mapping[str, Names]) -> tuple[Text, ...]:
    """The seat, the office held in somebody's place beside it, and whom the member represents."""
    is_bare = member.acting == member.post
    held = _acting(member.post, posts) if is_bare else _post(member.post, posts)
    beside = () if is_bare or member.acting is None else (_acting(member.acting, posts),)
    sent_by = () if member.represents is None else (Text("bodies-represents", {"organization": member.represents}),)
    return Text("bodies-member", {"name": member.name, "post": held}), *beside, *sent_by


def _acting(post: str, posts: Mapping[str, Names]) -> Text:
    return Text("members-acting-post", {"post": _post(post, posts)})


def _post(code: str, posts: Mapping[str, Names]) -> Names:
    """A post that the profile has dropped since is shown by its code."""
    return posts.get(code) or Names(code, code)
