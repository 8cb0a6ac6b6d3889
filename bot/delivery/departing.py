"""Departures: calls already claimed leave one after the other, each in the slot that the ledger gives it.

A turn of delivery takes a while. Were a row claimed only when its slot has come, that while would be lost to each
message; so those are claimed ahead that leave while two turns are taken, and wait here.
"""

from __future__ import annotations

import asyncio
from typing import Final

from bot.delivery.pace import Ledger, Limits

AHEAD_LEAST: Final = 0.05
AHEAD_MOST: Final = 0.5
"""Seconds of slots for which rows are claimed ahead; no reply waits longer for those that stand before it."""


class Departures:
    """A queue of one lane.

    Attributes:
        waiting: calls that are claimed and have not left.
        ahead: seconds of slots for which rows are claimed now.
    """

    def __init__(self, ledger: Ledger, limits: Limits) -> None:
        self._ledger, self._gap = ledger, limits.overall_gap
        self._gate = asyncio.Lock()
        self.waiting = 0
        self.ahead = AHEAD_LEAST

    def note_turn(self, seconds: float) -> None:
        """A turn took so long: by that it is known how far ahead the next ones have to look."""
        self.ahead = min(AHEAD_MOST, max(AHEAD_LEAST, 2 * seconds))

    def room(self, now: float) -> int:
        """How many more may be claimed now."""
        if self._ledger.slot_at(now) > now + self.ahead:
            return 0
        return max(0, 1 + int(self.ahead / self._gap) - self.waiting)

    def enter(self) -> None:
        """Count a call as claimed, before its `leave` is awaited."""
        self.waiting += 1

    async def leave(self, chat_id: int) -> None:
        """Wait for the call's slot and take it."""
        clock = asyncio.get_running_loop().time
        try:
            async with self._gate:
                while (wait_for := self._ledger.slot_at(clock()) - clock()) > 0:  # noqa: ASYNC110  a slot is no event
                    await asyncio.sleep(wait_for)
                self._ledger.note_sent(chat_id, clock())
        finally:
            self.waiting -= 1
