"""What the body is made of, in counts and per cent."""

from __future__ import annotations

from council.members.commands import (
    ManageMembers,
    SharesPage,
)
from council.members.shares import Share
from handlers.kit.home import HOME, back
from handlers.kit.screen import BLANK, Screen, screen
from handlers.members.labels import warnings
from locales.text import Text, Value


def shares_screen(page: SharesPage) -> Screen:
    """Each part in counts and per cent of those in office; what misses its bound is said in words."""
    warned = warnings(page.missed, page.wanted)
    bounded = any(each.least is not None or each.most is not None for each in page.shares)
    return screen(
        Text("members-shares-title", {"body": page.body.names, "seated": page.seated, "seats": page.seats}),
        BLANK,
        *(line for each in page.shares for line in _share_lines(each)),
        *((BLANK, *warned) if warned else ()),
        *((BLANK, Text("members-shares-source", {"source": page.source})) if bounded else ()),
        BLANK,
        Text("members-shares-note"),
        rows=((back(ManageMembers(page.body.id)), HOME),),
    )


def _share_lines(share: Share) -> tuple[Text, ...]:
    """Of nobody known there is no share to tell."""
    if not share.known:
        return (Text("members-share-unknown", {"part": Text(f"members-share-{share.part}")}),)
    told: dict[str, Value] = {
        "part": Text(f"members-share-{share.part}"),
        "count": share.count,
        "known": share.known,
        "percent": round(100 * share.count / share.known),
    }
    bound = share.most if share.least is None else share.least
    if bound is None:
        return (Text("members-share", told),)
    key = "members-share-most" if share.least is None else "members-share-least"
    return Text("members-share", told), Text(key, {"bound": bound})
