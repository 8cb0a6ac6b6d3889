"""Which command a button gives in the end: one that opens a form leads to the form's own command.

So a button is offered to those who may do what stands behind it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from council.command import Command

Leading = Callable[[Any], Command[Any] | None]
_LEADING: dict[type[Command[Any]], Leading] = {}


def leads(opening: type[Command[Any]]) -> Callable[[Leading], Leading]:
    """Register what buttons of this kind lead to; nothing, if what they opened is gone."""

    def add(leading: Leading) -> Leading:
        _LEADING[opening] = leading
        return leading

    return add


def led_to(command: Command[Any]) -> Command[Any] | None:
    leading = _LEADING.get(type(command))
    return command if leading is None else leading(command)
