"""Who sits in a body, as everybody may see it."""

from __future__ import annotations

from collections.abc import Mapping

from council.bodies.commands import MembersPage, ShowBody, ShowMembers
from council.bodies.model import Member
from council.members.commands import ShowChanges
from council.names import Names
from handlers.bodies.lines import acting_text, closed_lines, post_text
from handlers.kit.home import HOME, back
from handlers.kit.paging import page_line, turns
from handlers.kit.screen import BLANK, Button, Screen, screen
from locales.text import Text


def members_screen(found: MembersPage) -> Screen:
    page, body = found.members, found.body
    return screen(
        Text("bodies-members", {"body": body.names}),
        *closed_lines(body),
        *(line for member in page.items for line in (BLANK, *_seat(member, found.posts))),
        *(() if page.items else (BLANK, Text("nothing-here"))),
        *page_line(page, BLANK),
        rows=(
            turns(page, lambda number: ShowMembers(body.id, number)),
            (Button(Text("members-changes-button"), ShowChanges(body.id)),),
            (back(ShowBody(body.id)), HOME),
        ),
    )


def _seat(member: Member, posts: Mapping[str, Names]) -> tuple[Text, ...]:
    """The seat, the office held in somebody's place beside it, and whom the member represents."""
    is_bare = member.acting == member.post
    held = acting_text(member.post, posts) if is_bare else post_text(member.post, posts)
    beside = () if is_bare or member.acting is None else (acting_text(member.acting, posts),)
    sent_by = () if member.represents is None else (Text("bodies-represents", {"organization": member.represents}),)
    return Text("bodies-member", {"name": member.name, "post": held}), *beside, *sent_by
