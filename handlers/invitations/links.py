"""The link that carries an invitation."""

from __future__ import annotations

PREFIX = "i"


def link_of(username: str, code: str) -> str:
    return f"https://t.me/{username}?start={PREFIX}_{code}"
