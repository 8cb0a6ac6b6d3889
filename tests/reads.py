"""How often a use case reads the same thing: the real read, counted."""

from collections.abc import Awaitable, Callable
from typing import Any

import pytest


def count_reads(monkeypatch: pytest.MonkeyPatch, room: type, read: str) -> list[tuple[Any, ...]]:
    """What each call of the room's read is asked for from now on, in order."""
    asked: list[tuple[Any, ...]] = []
    real: Callable[..., Awaitable[Any]] = getattr(room, read)

    async def counted(self: object, *wanted: Any) -> Any:
        asked.append(wanted)
        return await real(self, *wanted)

    monkeypatch.setattr(room, read, counted)
    return asked
