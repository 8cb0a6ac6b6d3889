"""New ids: milliseconds since 2026 and a counter, so they grow with time and need no round trip to the database."""

from __future__ import annotations

import secrets

from council.identity import Instant

_EPOCH = 1_767_225_600_000
"""2026-01-01 UTC."""
_STEPS = 1 << 16


class TimeIds:
    """Ids of one process, never repeated and never smaller than the one before, whatever the clock does."""

    def __init__(self) -> None:
        self._last = 0

    def new(self, now: Instant) -> int:
        floor = (now - _EPOCH) * _STEPS + secrets.randbelow(_STEPS // 2)
        self._last = max(floor, self._last + 1)
        return self._last


class UnitIds:
    """The ids of one unit of work, bound to its moment."""

    def __init__(self, source: TimeIds, now: Instant) -> None:
        self._source, self._now = source, now

    def new(self) -> int:
        return self._source.new(self._now)

    def secret(self) -> str:
        return secrets.token_urlsafe(16)
