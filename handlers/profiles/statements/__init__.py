"""A profile → statements: a file for each theme of a body's procedure."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from council.profiles.commands import RulesPage, Theme
from handlers.profiles.statements.composition import composition
from handlers.profiles.statements.meetings import meetings
from handlers.profiles.statements.openness import openness
from handlers.profiles.statements.proposals import proposals
from handlers.profiles.statements.statement import Statement
from handlers.profiles.statements.voting import voting

__all__ = ["Statement", "statements_of"]
_THEMES: Final[Mapping[Theme, Callable[[RulesPage], Iterator[Statement]]]] = {
    Theme.COMPOSITION: composition,
    Theme.MEETINGS: meetings,
    Theme.PROPOSALS: proposals,
    Theme.VOTING: voting,
    Theme.OPENNESS: openness,
}


def statements_of(page: RulesPage) -> tuple[Statement, ...]:
    """What the profile says on the page's theme."""
    return tuple(_THEMES[page.theme](page))
