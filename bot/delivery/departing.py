"""Departures: calls already claimed leave one after the other, each in the slot that the ledger gives it.

A turn of delivery takes a while. Were a row claimed only when its slot has come, that while would be lost to each
message; so the next ones are claimed a moment ahead and wait here.
"""

from __future__ import annotations

import asyncio
from typing import Final

from bot.delivery.pace import Ledger, Limits

AHEAD: Final = 0.05
"""Seconds of slots for which rows are claimed ahead; no reply waits longer for those that stand before it."""


class Departures:
    """A queue of one lane.

    Attributes:
        waiting: calls that are claimed and have not left.
    """

    def __init__(self, ledger: Ledger, limits: Limits) -> None:
        self._ledger, self._most = ledger, 1 + int(AHEAD / limits.overall_gap)
        self._gate = asyncio.Lock()
        self.waiting = 0

    def room(self, now: float) -> int:
        """How many more may be claimed now."""
        return self._most - self.waiting if self._ledger.slot_at(now) <= now + AHEAD else 0

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
