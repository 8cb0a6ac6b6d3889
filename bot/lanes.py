"""Lanes: one person's updates in a chat go one after another, many lanes at once, a bounded number at work.

What does not fit into memory stays in the inbox and is fetched when its lane's turn comes, so a flooder fills only his
own lane, and a backlog of any size costs no more memory than `held_most` rows.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Iterable

from storage.inbox import Kept

Handle = Callable[[Kept], Awaitable[None]]
Fetch = Callable[[str, int, int], Awaitable[list[Kept]]]


class _Lane:
    """What is held of one lane.

    Attributes:
        last: the newest row handed in or fetched, so that a fetch goes on behind it.
        has_more: rows of this lane stand in the inbox that are not held here.
        is_busy: it is queued for a worker or in one's hands.
    """

    __slots__ = ("has_more", "held", "is_busy", "key", "last")

    def __init__(self, key: str) -> None:
        self.key, self.held, self.last = key, deque[Kept](), 0
        self.has_more = self.is_busy = False


class Lanes:
    """Hands rows to `handle` in lane order.

    Args:
        handle: handles one row to its end, whatever happens; it must not raise.
        fetch: `(lane, after, most)` → the next waiting rows of a lane.
        at_work: rows handled at once.
        held_in_lane: rows of one lane kept in memory; the rest is fetched later.
        held_most: rows of all lanes kept in memory.
        lanes_most: lanes with something to do; above it `room` makes the poller leave the rest with Telegram.
    """

    def __init__(
        self,
        handle: Handle,
        fetch: Fetch,
        *,
        at_work: int = 64,
        held_in_lane: int = 16,
        held_most: int = 4096,
        lanes_most: int = 2048,
    ) -> None:
        self._handle, self._fetch = handle, fetch
        self._at_work, self._held_in_lane, self._held_most = at_work, held_in_lane, held_most
        self._lanes_most = lanes_most
        self._lanes: dict[str, _Lane] = {}
        self._ready: asyncio.Queue[_Lane] = asyncio.Queue()
        self._held = 0
        self._at_rest = asyncio.Event()
        self._at_rest.set()
        self._has_room = asyncio.Event()
        self._has_room.set()

    def offer(self, rows: Iterable[Kept]) -> None:
        """Take rows that were just kept, in the order of the inbox."""
        for row in rows:
            lane = self._lane(row.lane)
            if lane.has_more or len(lane.held) >= self._held_in_lane or self._held >= self._held_most:
                lane.has_more = True
            else:
                lane.held.append(row)
                lane.last = row.id
                self._held += 1
            self._queue(lane)

    def resume(self, keys: Iterable[str]) -> None:
        """Take up lanes in which rows wait from an earlier life of the program."""
        for key in keys:
            lane = self._lane(key)
            lane.has_more = True
            self._queue(lane)

    async def work(self) -> None:
        """Serve the lanes until cancelled."""
        async with asyncio.TaskGroup() as workers:
            for _ in range(self._at_work):
                workers.create_task(self._worker())

    async def settle(self) -> None:
        """Wait until nothing is held, at work or left to fetch."""
        await self._at_rest.wait()

    async def room(self) -> None:
        """Wait until fewer than `lanes_most` lanes have something to do."""
        await self._has_room.wait()

    async def _worker(self) -> None:
        while True:
            lane = await self._ready.get()
            if not lane.held and lane.has_more:
                await self._refill(lane)
            if lane.held:
                row = lane.held.popleft()
                self._held -= 1
                await self._handle(row)
            self._rest(lane)

    async def _refill(self, lane: _Lane) -> None:
        # Set before the look: a row kept while we look is either found by it or sets this again.
        lane.has_more = False
        rows = await self._fetch(lane.key, lane.last, self._held_in_lane)
        lane.has_more = lane.has_more or len(rows) == self._held_in_lane
        lane.held.extend(rows)
        self._held += len(rows)
        if rows:
            lane.last = rows[-1].id

    def _rest(self, lane: _Lane) -> None:
        lane.is_busy = False
        if lane.held or lane.has_more:
            self._queue(lane)
            return
        self._lanes.pop(lane.key, None)
        if len(self._lanes) < self._lanes_most:
            self._has_room.set()
        if not self._lanes:
            self._at_rest.set()

    def _lane(self, key: str) -> _Lane:
        if key not in self._lanes:
            self._lanes[key] = _Lane(key)
            self._at_rest.clear()
            if len(self._lanes) >= self._lanes_most:
                self._has_room.clear()
        return self._lanes[key]

    def _queue(self, lane: _Lane) -> None:
        if not lane.is_busy:
            lane.is_busy = True
            self._ready.put_nowait(lane)
