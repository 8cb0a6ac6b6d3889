"""Lists of bodies: of a region, below another, one's own, and what was found."""

from __future__ import annotations

from council.bodies.commands import (
    BodiesPage,
    SearchBodies,
    ShowBodies,
    ShowBody,
    ShowChildren,
    ShowOwnBodies,
    ShowRegions,
)
from council.bodies.model import Body
from handlers.bodies.lines import Row
from handlers.kit.home import HOME, back
from handlers.kit.paging import page_line, turns
from handlers.kit.screen import BLANK, Button, Screen, screen
from locales.text import Text, Value


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
