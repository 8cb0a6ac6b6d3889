"""Whose procedure it is to be: a list of bodies, or the way to one."""

from __future__ import annotations

from collections.abc import Callable

from council.bodies.commands import BodiesPage, ShowRegions
from council.command import Command
from council.profiles.commands import ShowRules
from handlers.kit.home import HOME
from handlers.kit.paging import page_line, turns
from handlers.kit.screen import BLANK, Button, Screen, screen
from locales.text import Text, Value


def nowhere_screen(words: str) -> Screen:
    """There is no body to show the rules of: none was found, or none is the person's own."""
    said = Text("bodies-not-found", {"words": words, "count": 0}) if words else Text("profiles-choose-region")
    return screen(said, rows=((Button(Text("bodies-button"), ShowRegions()),), (HOME,)))


def choice_screen(found: BodiesPage, turn: Callable[[int], Command[BodiesPage]]) -> Screen:
    """Whose rules: full names stand in the text, because a phone cuts long ones off on buttons."""
    page = found.bodies
    said: list[dict[str, Value]] = [
        {"number": str(number), "name": body.names} for number, body in enumerate(page.items, page.first)
    ]
    buttons = [
        (Button(Text("bodies-body-button", args), ShowRules(body.id)),)
        for args, body in zip(said, page.items, strict=True)
    ]
    return screen(
        Text("profiles-choose"),
        *(Text("bodies-line", args) for args in said),
        *page_line(page, BLANK),
        rows=(*buttons, turns(page, turn), (HOME,)),
    )
