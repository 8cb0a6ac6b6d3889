"""A screen for one person: the buttons of what they may not do here are left out."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from council.command import Command
from handlers.kit.context import Context
from handlers.kit.screen import Button, Screen
from locales.text import Text


async def permitted(context: Context[Any], what: Screen) -> Screen:
    rows = [await context.allowed(*row) for row in what.rows]
    return replace(what, rows=tuple(row for row in rows if row))


def turns(number: int, pages: int, earlier: Command[Any], later: Command[Any]) -> tuple[Button, ...]:
    """The buttons to the pages before and after this one."""
    backward = (Button(Text("previous-button"), earlier),) if number > 1 else ()
    forward = (Button(Text("next-button"), later),) if number < pages else ()
    return (*backward, *forward)
