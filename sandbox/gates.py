"""Two ways of letting only so many through: a bucket that refills, a window that slides."""

import math
from collections import deque
from enum import StrEnum


class Rule(StrEnum):
    BUCKET = "bucket"
    WINDOW = "window"


class Bucket:
    def __init__(self, limit: float, span: float, burst: float | None) -> None:
        self._rate = limit / span
        self._capacity = max(1.0, burst if burst is not None else limit)
        self._level = self._capacity
        self._seen_at = -math.inf

    def wait(self, now: float) -> float:
        """Seconds until one more is let through; 0.0 means now."""
        self._level = min(self._capacity, self._level + max(0.0, now - self._seen_at) * self._rate)
        self._seen_at = now
        return 0.0 if self._level >= 1 else (1 - self._level) / self._rate

    def take(self, _now: float) -> None:
        self._level -= 1


class Window:
    def __init__(self, limit: float, span: float, _burst: float | None) -> None:
        self._limit, self._span = max(1, int(limit)), span
        self._taken: deque[float] = deque()

    def wait(self, now: float) -> float:
        """Seconds until one more is let through; 0.0 means now."""
        while self._taken and not 0 <= now - self._taken[0] < self._span:
            self._taken.popleft()
        return 0.0 if len(self._taken) < self._limit else self._taken[0] + self._span - now

    def take(self, now: float) -> None:
        self._taken.append(now)


Gate = Bucket | Window
GATES: dict[Rule, type[Bucket] | type[Window]] = {Rule.BUCKET: Bucket, Rule.WINDOW: Window}
