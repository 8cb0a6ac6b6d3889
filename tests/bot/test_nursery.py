"""Tasks are held, seen to crash, started again and stopped within a bound."""

import asyncio
import gc
from collections.abc import Awaitable, Callable

import pytest
from structlog.testing import capture_logs

from bot.nursery import Backoff, Nursery, NurseryClosed

SOON = Backoff(first=0.001, longest=0.004)


def crashing(times: int, error: BaseException) -> tuple[Callable[[], Awaitable[None]], asyncio.Event]:
    """A service that crashes so many times and then runs for ever."""
    runs, lives = 0, asyncio.Event()

    async def service() -> None:
        nonlocal runs
        runs += 1
        if runs <= times:
            raise error
        lives.set()
        await asyncio.Event().wait()

    return service, lives


async def test_a_task_that_nobody_else_holds_runs_to_its_end() -> None:
    nursery, done = Nursery(), asyncio.Event()

    async def job() -> None:
        await asyncio.sleep(0)
        gc.collect()
        await asyncio.sleep(0)
        done.set()

    nursery.start("job", job())
    async with asyncio.timeout(5):
        await done.wait()


async def test_a_crash_of_a_job_is_logged_with_its_name_and_hurts_nobody() -> None:
    nursery = Nursery()

    async def job() -> None:
        raise LookupError

    with capture_logs() as logs:
        nursery.start("render", job())
        await nursery.settle()
    assert [(entry["event"], entry["task"]) for entry in logs] == [("task_crashed", "render")]
    assert isinstance(logs[0]["exc_info"], LookupError)


@pytest.mark.parametrize("error", [OSError(), asyncio.CancelledError()], ids=["error", "inner cancellation"])
async def test_a_crashed_service_starts_again_each_time_later(error: BaseException) -> None:
    nursery = Nursery(SOON)
    service, lives = crashing(4, error)
    with capture_logs() as logs:
        nursery.serve("poller", service)
        async with asyncio.timeout(5):
            await lives.wait()
    assert [entry["again_in"] for entry in logs] == [0.001, 0.002, 0.004, 0.004]
    assert await nursery.stop(within=5) == []


async def test_a_service_that_ran_well_for_long_starts_again_soon() -> None:
    nursery = Nursery(Backoff(first=0.001, longest=0.002))
    runs = 0

    async def service() -> None:
        nonlocal runs
        runs += 1
        if runs == 6:
            return
        if runs > 3:
            await asyncio.sleep(0.003)
        raise OSError

    with capture_logs() as logs:
        nursery.serve("poller", service)
        await nursery.settle()
    assert [entry["crashes"] for entry in logs] == [1, 2, 3, 1, 1]


async def test_a_service_that_returns_is_not_started_again() -> None:
    runs = []

    async def service() -> None:
        runs.append(1)

    nursery = Nursery(SOON)
    nursery.serve("once", service)
    await nursery.settle()
    assert runs == [1]


async def test_stopping_cancels_all_and_lets_them_tidy_up() -> None:
    nursery, begun, tidied = Nursery(), asyncio.Event(), []

    async def service() -> None:
        begun.set()
        try:
            await asyncio.Event().wait()
        finally:
            await asyncio.sleep(0)
            tidied.append(1)

    nursery.serve("sender", service)
    await begun.wait()
    assert await nursery.stop(within=5) == []
    assert tidied == [1]


async def test_stopping_interrupts_the_pause_before_a_new_start() -> None:
    nursery = Nursery(Backoff(first=3_600, longest=3_600))
    crashed = asyncio.Event()

    async def service() -> None:
        crashed.set()
        raise OSError

    nursery.serve("poller", service)
    await crashed.wait()
    assert await nursery.stop(within=5) == []


async def test_a_service_that_fails_while_it_is_being_stopped_stays_stopped() -> None:
    nursery, begun = Nursery(SOON), asyncio.Event()

    async def service() -> None:
        begun.set()
        try:
            await asyncio.Event().wait()
        finally:
            raise OSError

    with capture_logs() as logs:
        nursery.serve("sender", service)
        await begun.wait()
        assert await nursery.stop(within=5) == []
    assert [entry["event"] for entry in logs] == ["task_crashed"]


async def test_a_job_stopped_before_its_first_step_leaves_nothing_behind() -> None:
    nursery = Nursery()
    nursery.start("early", asyncio.sleep(3_600))
    assert await nursery.stop(within=5) == []


async def test_stopping_names_the_task_that_will_not_end() -> None:
    nursery, begun, release = Nursery(), asyncio.Event(), asyncio.Event()

    async def stubborn() -> None:
        begun.set()
        while not release.is_set():
            try:
                await release.wait()
            except asyncio.CancelledError:
                continue

    nursery.start("stubborn", stubborn())
    await begun.wait()
    with capture_logs() as logs:
        assert await nursery.stop(within=0.02) == ["stubborn"]
    assert logs[0]["event"] == "tasks_would_not_stop"
    release.set()
    await nursery.settle()


async def test_nothing_starts_once_the_nursery_has_stopped() -> None:
    nursery = Nursery()
    await nursery.stop(within=1)

    async def job() -> None:
        raise AssertionError

    with pytest.raises(NurseryClosed):
        nursery.start("late", job())
