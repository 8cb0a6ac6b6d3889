"""Counting, for the metrics, how long updates take to handle."""

from __future__ import annotations

import time
from bisect import bisect_left

from bot.lanes import Handle
from storage.inbox import Kept
from web.metrics.model import BUCKETS, Times


class Tally:
    def __init__(self) -> None:
        self._counts = [0] * (len(BUCKETS) + 1)
        self._total_for = 0.0

    def timed(self, handle: Handle) -> Handle:
        """Return the same handling, counted."""

        async def counted(row: Kept) -> None:
            began_at = time.perf_counter()
            await handle(row)
            self._note(time.perf_counter() - began_at)

        return counted

    def times(self) -> Times:
        return Times(tuple(self._counts), self._total_for)

    def _note(self, seconds: float) -> None:
        self._counts[bisect_left(BUCKETS, seconds)] += 1
        self._total_for += seconds
