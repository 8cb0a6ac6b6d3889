"""How much one person may send: some at once, then a steady trickle; above that a minute of silence.

Kept in memory only: after a restart everybody begins afresh.
"""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from council.identity import Instant

SILENCE: Final = 60_000
"""Milliseconds in which nothing is taken of whoever sent too much."""
SECOND: Final = 1_000
"""Milliseconds in which one more may come."""
GRAIN: Final = 2 * SECOND
"""What comes back comes by twos: Telegram dates a message to the second, so a single second may have been none."""
REMEMBERED_MOST: Final = 10_000
"""Senders after which those who have their whole allowance again are forgotten."""


class Verdict(Enum):
    """What becomes of one sending."""

    TAKEN = auto()
    TOLD = auto()
    """The first that is too much: it is not taken, and the person is told so."""
    REFUSED = auto()


@dataclass(slots=True)
class _Purse:
    left: int
    filled_at: Instant
    silent_until: Instant


class Allowances:
    """Counts what each sender sends.

    Args:
        at_once: what may come in one moment; one more comes to it each second.
    """

    def __init__(self, at_once: int) -> None:
        self._at_once = at_once
        self._purses: dict[Hashable, _Purse] = {}

    def judge(self, sender: Hashable, at: Instant) -> Verdict:
        """Tell what becomes of something sent at this instant.

        Args:
            at: when it was sent, not when it was read, so that nobody pays for our own outage.
        """
        purse = self._purse(sender, at)
        if at < purse.silent_until:
            return Verdict.REFUSED
        if at - purse.filled_at >= GRAIN:
            purse.left, purse.filled_at = self._grown(purse, at), at
        if purse.left:
            purse.left -= 1
            return Verdict.TAKEN
        purse.silent_until = purse.filled_at = Instant(at + SILENCE)
        purse.left = self._at_once
        return Verdict.TOLD

    def _purse(self, sender: Hashable, at: Instant) -> _Purse:
        if sender not in self._purses:
            if len(self._purses) >= REMEMBERED_MOST:
                self._forget(at)
            self._purses[sender] = _Purse(self._at_once, at, silent_until=at)
        return self._purses[sender]

    def _grown(self, purse: _Purse, at: Instant) -> int:
        return min(self._at_once, purse.left + (at - purse.filled_at) // SECOND)

    def _forget(self, at: Instant) -> None:
        self._purses = {
            sender: purse
            for sender, purse in self._purses.items()
            if at < purse.silent_until or self._grown(purse, at) < self._at_once
        }
