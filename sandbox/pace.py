"""Telegram's flood limits, off unless set: over all chats, in one chat, in one group."""

import math
from collections import defaultdict, deque
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from sandbox import refusals
from sandbox.refusals import Refused


class Rule(StrEnum):
    BUCKET = "bucket"
    WINDOW = "window"


@dataclass(frozen=True, slots=True)
class Pace:
    """How many messages and edits are let through; 0 means no limit.

    BUCKET starts full with `burst` messages (default: one second's or minute's worth) and refills evenly; WINDOW
    counts what was accepted within the last second or minute.
    """

    overall_per_second: float = 0
    chat_per_second: float = 0
    group_per_minute: float = 0
    rule: Rule = Rule.BUCKET
    burst: float | None = None


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


class Uploads:
    """Uploads of exactly the same size above 100 kB are spaced: the server takes them for one file sent to many."""

    FROM, LONGEST, PAUSE = 100_000, 5.0, 60

    def __init__(self) -> None:
        self._next_at: dict[int, float] = {}

    def wait(self, size: int, now: float) -> float:
        """Seconds this upload is held back; raises Refused (429) when too many wait before it."""
        if size <= self.FROM:
            return 0.0
        next_at = self._next_at.get(size, 0.0)
        if next_at > now + self.LONGEST:
            raise Refused(refusals.TOO_MANY_REQUESTS, seconds=self.PAUSE, parameters={"retry_after": self.PAUSE})
        apart = min(max(size * 1e-7, 0.2), 0.9)
        self._next_at[size] = max(next_at + apart, now - 1.0)
        return max(0.0, self._next_at[size] - now)


class Pacer:
    def __init__(self, pace: Pace, clock: Callable[[], float]) -> None:
        self._clock = clock
        make = GATES[pace.rule]
        self._limits = pace
        self._overall = make(pace.overall_per_second, 1, pace.burst) if pace.overall_per_second else None
        self._chats: defaultdict[int, Gate] = defaultdict(lambda: make(pace.chat_per_second, 1, pace.burst))
        self._groups: defaultdict[int, Gate] = defaultdict(lambda: make(pace.group_per_minute, 60, pace.burst))

    def admit(self, chat_id: int, count: int = 1) -> None:
        """Raises Refused (429) with whole seconds to wait; a refused call uses up nothing, an album one each."""
        gates = self._gates(chat_id)
        if not gates:
            return
        now = self._clock()
        wait = max(gate.wait(now) for gate in gates)
        if wait > 0:
            seconds = max(1, math.ceil(wait))
            raise Refused(refusals.TOO_MANY_REQUESTS, seconds=seconds, parameters={"retry_after": seconds})
        for gate in gates:
            for _ in range(count):
                gate.take(now)

    def _gates(self, chat_id: int) -> list[Gate]:
        gates: list[Gate] = [self._overall] if self._overall else []
        if self._limits.chat_per_second:
            gates.append(self._chats[chat_id])
        if self._limits.group_per_minute and chat_id < 0:
            gates.append(self._groups[chat_id])
        return gates
