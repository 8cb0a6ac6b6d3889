"""How buttons stand under a message."""

from __future__ import annotations

from collections.abc import Sequence

from handlers.kit.screen import Button


def two_a_row(buttons: Sequence[Button]) -> tuple[tuple[Button, ...], ...]:
    return tuple(tuple(buttons[at : at + 2]) for at in range(0, len(buttons), 2))
