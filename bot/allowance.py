"""How much one person may send: some at once, then a steady trickle; above that a minute of silence.

Kept in memory only: after a restart everybody begins afresh. Instants are milliseconds of whatever clock the caller
keeps to; should it be set back, nobody waits for the time it had told before.
"""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

SILENCE: Final = 60_000
"""Milliseconds in which nothing is taken of whoever sent too much."""
SECOND: Final = 1_000
"""Milliseconds in which one more may come."""
GRAIN: Final = 2 * SECOND
"""What comes back comes by twos: Telegram dates a message to the second, so a single second may have been none."""
OLDEST: Final = 24 * 60 * 60 * SECOND
"""Milliseconds for which Telegram keeps what it could not deliver: of two sendings, none is older by more."""
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
    filled_at: int
    silent_until: int | None = None


class Allowances:
    """Counts what each sender sends.

    Args:
        at_once: what may come in one moment; one more comes to it each second.
    """

    def __init__(self, at_once: int) -> None:
        self._at_once = at_once
        self._purses: dict[Hashable, _Purse] = {}

    def judge(self, sender: Hashable, at: int) -> Verdict:
        """Tell what becomes of something sent at this instant.

        Args:
            at: when it was sent, not when it was read, so that nobody pays for our own outage.
        """
        purse = self._purse(sender, at)
        if purse.silent_until is not None and at < purse.silent_until:
            return Verdict.REFUSED
        if at - purse.filled_at >= GRAIN:
            purse.left, purse.filled_at = self._grown(purse, at), at
        if purse.left:
            purse.left -= 1
            return Verdict.TAKEN
        purse.silent_until = purse.filled_at = at + SILENCE
        purse.left = self._at_once
        return Verdict.TOLD

    def _purse(self, sender: Hashable, at: int) -> _Purse:
        purse = self._purses.get(sender)
        if purse is None and len(self._purses) >= REMEMBERED_MOST:
            self._forget(at)
        if purse is None or purse.filled_at - at > OLDEST:  # of a time that the clock has been set back from
            purse = self._purses[sender] = _Purse(self._at_once, at)
        return purse

    def _grown(self, purse: _Purse, at: int) -> int:
        return min(self._at_once, purse.left + (at - purse.filled_at) // SECOND)

    def _forget(self, at: int) -> None:
        self._purses = {
            sender: purse
            for sender, purse in self._purses.items()
            if purse.filled_at - at <= OLDEST and self._grown(purse, at) < self._at_once
        }
