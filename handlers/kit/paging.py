"""Turning the pages of a long list."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from council.command import Command
from council.pages import Page
from handlers.kit.screen import Button
from locales.text import Text


def page_line(page: Page[Any], *before: Text) -> tuple[Text, ...]:
    """Which page this is, after these lines; nothing where there is but one."""
    return (*before, Text("page", {"page": page.number, "pages": page.pages})) if page.pages > 1 else ()


def turns(page: Page[Any], at: Callable[[int], Command[Any]]) -> tuple[Button, ...]:
    """The buttons to the pages before and after this one; `at` is the command that shows the page of a number."""
    backward = (Button(Text("previous-button"), at(page.number - 1)),) if page.number > 1 else ()
    forward = (Button(Text("next-button"), at(page.number + 1)),) if page.number < page.pages else ()
    return (*backward, *forward)
