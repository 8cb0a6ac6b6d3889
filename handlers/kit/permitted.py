"""A screen as somebody may use it: buttons of what they may not do are left out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from council.perform import allows
from council.permissions.model import Actor
from council.ports import UnitOfWork
from handlers.kit.leading import led_to
from handlers.kit.screen import Button, Screen


async def permitted(uow: UnitOfWork, actor: Actor, what: Screen) -> Screen:
    rows = [await allowed(uow, actor, row) for row in what.rows]
    return replace(what, rows=tuple(row for row in rows if row))


async def allowed(uow: UnitOfWork, actor: Actor, buttons: Iterable[Button]) -> tuple[Button, ...]:
    """The buttons whose command this actor may give here; links stay."""
    return tuple([button for button in buttons if await _may(uow, actor, button)])


async def _may(uow: UnitOfWork, actor: Actor, button: Button) -> bool:
    if button.command is None:
        return True
    given = led_to(button.command)
    return given is not None and await allows(uow, actor, given)
