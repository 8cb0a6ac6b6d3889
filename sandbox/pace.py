"""Telegram's flood limits, off unless set: over all chats, in one chat, in one group."""

import math
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass

from sandbox import refusals
from sandbox.gates import GATES, Gate, Rule
from sandbox.refusals import Refused


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
