"""A body's procedure → a screen for each of its themes."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from council.bodies.commands import ShowBody
from council.profiles.commands import RulesPage, ShowRules, Theme
from handlers.kit.home import HOME, back
from handlers.kit.screen import BLANK, Button, Screen, screen
from handlers.profiles.statements import Statement, statements_of
from locales.text import Text


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


def _lines(page: RulesPage) -> Iterator[Text]:
    """The statements, and under those of one source that source."""
    for source, group in groupby(statements_of(page), key=_source):
        yield BLANK
        yield from (Text("profiles-statement", {"text": statement.text}) for statement in group)
        yield source


def _source(statement: Statement) -> Text:
    number = statement.number
    return Text("profiles-source", {"source": number.source_names(), "is_verified": number.is_verified})
