"""Counters: the numbers that papers bear, without gaps or repeats, because a counter moves with its unit of work."""

from __future__ import annotations

from storage.engine import Session
from storage.queries import Statements


async def next_number(session: Session, name: str) -> int:
    """Return 1, then one more each time.

    Args:
        name: the noun and whose it is, e.g. `ballot:42`.
    """
    number: int = await Statements("counter", session).next_number(name=name)
    return number
