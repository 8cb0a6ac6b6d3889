"""A screen for one person: the buttons of what they may not do here are left out."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from handlers.kit.context import Context
from handlers.kit.screen import Screen


async def permitted(context: Context[Any], what: Screen) -> Screen:
    rows = [await context.allowed(*row) for row in what.rows]
    return replace(what, rows=tuple(row for row in rows if row))
