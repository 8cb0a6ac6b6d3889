"""How lists about minutes are laid out: six entries to a message, two buttons to a row."""

from __future__ import annotations

from handlers.kit.screen import Button

LINE_MOST = 250
"""Letters of one text in a list of six."""


def two_a_row(buttons: list[Button]) -> list[tuple[Button, ...]]:
    return [tuple(buttons[at : at + 2]) for at in range(0, len(buttons), 2)]
