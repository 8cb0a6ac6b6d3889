"""A body's procedure → a screen for each of its themes, and the choice of a body."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import groupby

from council.bodies.commands import BodiesPage, ShowBody, ShowRegions
from council.command import Command
from council.profiles.commands import RulesPage, ShowRules, Theme
from handlers.kit.home import HOME, back
from handlers.kit.paging import page_line, turns
from handlers.kit.screen import BLANK, Button, Screen, screen
from handlers.profiles.statements import Statement, statements_of
from locales.text import Text, Value


def rules_screen(page: RulesPage) -> Screen:
    body = page.body
    others = [theme for theme in Theme if theme is not page.theme]
    buttons = [Button(Text(f"profiles-theme.{theme}"), ShowRules(body.id, theme)) for theme in others]
    return screen(
        Text("profiles-rules", {"body": body.names, "kind": page.profile.names}),
        BLANK,
        Text("profiles-about", {"theme": Text(f"profiles-theme.{page.theme}")}),
        *_lines(page),
        rows=(buttons[:2], buttons[2:], (back(ShowBody(body.id)), HOME)),
    )


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


def _lines(page: RulesPage) -> Iterator[Text]:
    """The statements, and under those of one source that source."""
    for source, group in groupby(statements_of(page), key=_source):
        yield BLANK
        yield from (Text("profiles-statement", {"text": statement.text}) for statement in group)
        yield source


def _source(statement: Statement) -> Text:
    number = statement.number
    return Text("profiles-source", {"source": number.source_names(), "is_verified": number.is_verified})
