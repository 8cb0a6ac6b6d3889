"""Lanes: one person's updates in a chat go one after another, many lanes at once, a bounded number at work.

What does not fit into memory stays in the inbox and is fetched when its lane's turn comes, so a flooder fills only his
own lane, and a backlog of any size costs no more memory than `held_most` rows.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Iterable
from typing import Final

from storage.errors import StorageUnavailable
from storage.inbox import Kept

LOOK_AGAIN_AFTER: Final = 0.5
"""Seconds before a lane is read again from a database that does not answer."""

Handle = Callable[[Kept], Awaitable[None]]
Fetch = Callable[[str, int, int], Awaitable[list[Kept]]]


class _Lane:
    """What is held of one lane.

    Attributes:
        last: the newest row handed in or fetched, so that a fetch goes on behind it.
        has_more: rows of this lane stand in the inbox that are not held here.
        is_busy: it is queued for a worker or in one's hands.
        is_looking: a worker reads its next rows from the inbox.
    """

    __slots__ = ("has_more", "held", "is_busy", "is_looking", "key", "last")

    def __init__(self, key: str) -> None:
        self.key, self.held, self.last = key, deque[Kept](), 0
        self.has_more = self.is_busy = self.is_looking = False

    def may_hold(self, row: Kept) -> bool:
        """Tell whether the row comes right behind what is held."""
        return not self.has_more and not self.is_looking and row.id > self.last

    def look_again(self) -> None:
        """Read the lane anew once what is held is done: by then whatever waits in the inbox is its next."""
        self.has_more, self.last = True, 0


class Lanes:
    """Hands rows to `handle` in lane order.

    Args:
        handle: handles one row to its end, whatever happens; it must not raise.
        fetch: `(lane, after, most)` → the next waiting rows of a lane.
        at_work: rows handled at once.
        held_in_lane: rows of one lane kept in memory; the rest is fetched later.
        held_most: rows of all lanes kept in memory.
        lanes_most: lanes with something to do; above it `room` makes the poller leave the rest with Telegram.

    Attributes:
        is_at_work: `work` runs.
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
        self.is_at_work = False

    def offer(self, rows: Iterable[Kept]) -> None:
        """Take rows that were just kept, in the order of the inbox."""
        for row in rows:
            lane = self._lane(row.lane)
            if lane.may_hold(row) and len(lane.held) < self._held_in_lane and self._held < self._held_most:
                lane.held.append(row)
                lane.last = row.id
                self._held += 1
            elif lane.held and row.id < lane.held[-1].id:  # two commits may be told of in either order
                self._drop(lane)
            else:
                lane.look_again()
            self._queue(lane)

    def resume(self, keys: Iterable[str]) -> None:
        """Take up lanes in which rows wait from an earlier life of the program."""
        for key in keys:
            lane = self._lane(key)
            self._drop(lane)
            self._queue(lane)

    async def work(self) -> None:
        """Serve the lanes until cancelled."""
        self.is_at_work = True
        try:
            async with asyncio.TaskGroup() as workers:
                for _ in range(self._at_work):
                    workers.create_task(self._worker())
        finally:
            self.is_at_work = False

    async def settle(self) -> None:
        """Wait until nothing is held, at work or left to fetch."""
        await self._at_rest.wait()

    async def room(self) -> None:
        """Wait until fewer than `lanes_most` lanes have something to do."""
        await self._has_room.wait()

    async def _worker(self) -> None:
        while True:
            lane = await self._ready.get()
            try:
                await self._serve(lane)
            except BaseException:
                self._drop(lane)
                raise
            finally:
                self._rest(lane)

    async def _serve(self, lane: _Lane) -> None:
        if not lane.held and lane.has_more:
            await self._refill(lane)
        if lane.held:
            row = lane.held.popleft()
            self._held -= 1
            await self._handle(row)

    async def _refill(self, lane: _Lane) -> None:
        most = max(1, min(self._held_in_lane, self._held_most - self._held))
        self._held += most
        # Cleared before the look: a row kept while we look is either found by it or sets this again.
        lane.has_more, lane.is_looking = False, True
        rows: list[Kept] = []
        try:
            rows = await self._fetch(lane.key, lane.last, most)
        except StorageUnavailable:
            lane.look_again()
            await asyncio.sleep(LOOK_AGAIN_AFTER)
        finally:
            lane.is_looking = False
            lane.held.extend(rows)
            self._held -= most - len(rows)
        if len(rows) == most:
            lane.look_again()
        elif rows and not lane.has_more:
            lane.last = rows[-1].id

    def _drop(self, lane: _Lane) -> None:
        """Hold nothing of the lane: all that waits stands in the inbox."""
        self._held -= len(lane.held)
        lane.held.clear()
        lane.look_again()

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
