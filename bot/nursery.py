"""The only place where a task begins: it is held, its end is seen, and nothing outlives the program unnoticed.

A job runs once. A service runs for as long as the program; when it crashes it starts again, later each time.
"""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass
from typing import Any, Final

import structlog

log: Final = structlog.stdlib.get_logger(__name__)

Service = Callable[[], Awaitable[None]]


class NurseryClosed(RuntimeError):
    """A task was to begin after the nursery had begun to stop."""


@dataclass(frozen=True, slots=True)
class Backoff:
    """Seconds before a crashed service starts again: doubled each time, forgotten once it ran for `longest`."""

    first: float = 1
    longest: float = 60

    def after(self, crashes: int) -> float:
        # The exponent is bounded because a service may crash for weeks.
        return min(self.longest, self.first * 2.0 ** min(crashes - 1, 30))


class Nursery:
    def __init__(self, backoff: Backoff | None = None) -> None:
        self._backoff = backoff or Backoff()
        self._tasks: set[asyncio.Task[None]] = set()
        self._is_closed = False

    def start(self, name: str, job: Coroutine[Any, Any, None]) -> None:
        """Run a job once; a crash is logged and ends with it. Raises NurseryClosed."""
        if self._is_closed:
            job.close()
            raise NurseryClosed(name)
        task = asyncio.create_task(self._once(name, job), name=name)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        # A task cancelled before its first step never awaits its job.
        task.add_done_callback(lambda _: job.close())

    def serve(self, name: str, service: Service) -> None:
        """Run a service until it returns or the nursery stops. Raises NurseryClosed."""
        self.start(name, self._again(name, service))

    async def settle(self) -> None:
        """Wait until everything that was started has ended by itself."""
        while self._tasks:
            await asyncio.wait(set(self._tasks))

    async def stop(self, *, within: float) -> list[str]:
        """Cancel everything and wait for it, `within` seconds at most; the names of those that would not end."""
        self._is_closed = True
        tasks = set(self._tasks)
        for task in tasks:
            task.cancel()
        if not tasks:
            return []
        _, stuck = await asyncio.wait(tasks, timeout=within)
        names = sorted(task.get_name() for task in stuck)
        if names:
            log.error("tasks_would_not_stop", tasks=names, within=within)
        return names

    async def _once(self, name: str, job: Coroutine[Any, Any, None]) -> None:
        try:
            await job
        except Exception as crash:
            log.exception("task_crashed", task=name, exc_info=crash)

    async def _again(self, name: str, service: Service) -> None:
        crashes = 0
        now = asyncio.get_running_loop().time
        while True:
            began_at = now()
            crash = await _crash_of(service)
            if crash is None:
                return
            if self._is_closed:
                raise crash
            crashes = 1 if now() - began_at >= self._backoff.longest else crashes + 1
            pause = self._backoff.after(crashes)
            log.error("service_crashed", task=name, crashes=crashes, again_in=pause, exc_info=crash)
            await asyncio.sleep(pause)


async def _crash_of(service: Service) -> BaseException | None:
    try:
        await service()
    except asyncio.CancelledError as cancellation:
        task = asyncio.current_task()
        if task is None or task.cancelling():
            raise
        # Somebody cancelled a thing the service waited for, not the service: it would die unseen.
        return cancellation
    except Exception as crash:  # noqa: BLE001 - whatever it was, the caller logs it and starts again
        return crash
    return None
