"""The link that carries an invitation."""

from __future__ import annotations

from handlers.kit.context import House

PREFIX = "i"


def link_of(house: House, code: str) -> str:
    return house.link(f"{PREFIX}_{code}")
