"""What watchers of the sandbox are told: chat pages by a stream, tests by waiting for the next revision."""

import asyncio
from typing import Any


class Happenings:
    def __init__(self) -> None:
        self.revision = 0
        self._streams: set[asyncio.Queue[dict[str, Any]]] = set()
        self._waiters: set[asyncio.Future[None]] = set()

    def tell(self, kind: str, **facts: Any) -> None:
        self.revision += 1
        for stream in self._streams:
            stream.put_nowait({"kind": kind, **facts})
        for waiter in self._waiters:
            if not waiter.done():
                waiter.set_result(None)

    def whisper(self, kind: str, **facts: Any) -> None:
        """To the pages only: so frequent that no test should be woken for it."""
        for stream in self._streams:
            stream.put_nowait({"kind": kind, **facts})

    def open_stream(self) -> asyncio.Queue[dict[str, Any]]:
        stream: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
        self._streams.add(stream)
        return stream

    def close_stream(self, stream: asyncio.Queue[dict[str, Any]]) -> None:
        self._streams.discard(stream)

    async def after(self, revision: int, wait_for: float) -> int:
        """The newest revision, as soon as it is greater than `revision`, or after `wait_for` seconds."""
        if self.revision <= revision:
            waiter = asyncio.get_running_loop().create_future()
            self._waiters.add(waiter)
            try:
                await asyncio.wait([waiter], timeout=wait_for)
            finally:
                self._waiters.discard(waiter)
        return self.revision
