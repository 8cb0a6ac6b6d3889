"""What the pages of a body share: its end, its posts, who holds them."""

from __future__ import annotations

from collections.abc import Mapping

from council.bodies.model import Body, Member
from council.names import Names
from handlers.kit.screen import Button
from locales.text import Text

Row = tuple[Button, ...]


def closed_lines(body: Body) -> tuple[Text, ...]:
    return () if body.closed_on is None else (Text("members-closed", {"day": body.closed_on}),)


def holder_line(member: Member, posts: Mapping[str, Names]) -> Text:
    held = post_text(member.post, posts) if member.acting is None else acting_text(member.acting, posts)
    return Text("bodies-holder", {"post": held, "name": member.name})


def acting_text(post: str, posts: Mapping[str, Names]) -> Text:
    return Text("members-acting-post", {"post": post_text(post, posts)})


def post_text(code: str, posts: Mapping[str, Names]) -> Names:
    """A post that the profile has dropped since is shown by its code."""
    return posts.get(code) or Names(code, code)
