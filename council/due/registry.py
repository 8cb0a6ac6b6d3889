"""What each kind of due work does.

An effect keeps an action's laws: it receives an open unit of work, never commits, sends nothing, and may run twice.
It runs in one transaction with the mark "fired", so it happens once, or not at all.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from types import MappingProxyType

from council.due.model import Due
from council.ports import UnitOfWork

Effect = Callable[[UnitOfWork, Due], Awaitable[None]]
_EFFECTS: dict[str, Effect] = {}


def due(kind: str) -> Callable[[Effect], Effect]:
    """Register the effect of a kind."""

    def add(effect: Effect) -> Effect:
        if kind in _EFFECTS:
            raise LookupError(f"{kind} has two effects")
        _EFFECTS[kind] = effect
        return effect

    return add


def effects() -> Mapping[str, Effect]:
    """Every kind with its effect."""
    return MappingProxyType(_EFFECTS)
