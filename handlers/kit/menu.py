"""What stands in the main menu; each noun adds its own, and only what a person may do is shown."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from council.command import Command
from handlers.kit.context import Context
from handlers.kit.screen import Button
from locales.text import Text

Part = Callable[[Context[Any]], Awaitable[tuple[Button, ...]]]


@dataclass(frozen=True, slots=True)
class _Entry:
    order: int
    buttons: Part


_ENTRIES: list[_Entry] = []


def menu_entry(command: Command[Any], label: Text, order: int) -> None:
    """Add one button for everybody who may give the command; a lower order stands higher."""

    async def button(_: Context[Any]) -> tuple[Button, ...]:
        return (Button(label, command),)

    _ENTRIES.append(_Entry(order, button))


def menu_part(order: int) -> Callable[[Part], Part]:
    """Add buttons that depend on the person: one for each body they serve."""

    def add(part: Part) -> Part:
        _ENTRIES.append(_Entry(order, part))
        return part

    return add


async def menu_buttons(context: Context[Any]) -> tuple[Button, ...]:
    entries = sorted(_ENTRIES, key=lambda entry: entry.order)
    buttons = [button for entry in entries for button in await entry.buttons(context)]
    return await context.allowed(*buttons)
