"""One runner of due work as a process of its own, whose clock is wrong by so many seconds.

It says its name once it looks for rows, and `done` after each batch. The fork server imports this module once, so that
a runner begins at once and the kills of a trial fall into its work.
"""

import asyncio
from dataclasses import dataclass
from multiprocessing.connection import Connection

import bot.due
import bot.schedule
from bot.clock import clock
from bot.due import DueRunner
from bot.schedule import ticker
from bot.wiring import furnish
from council.identity import Instant
from storage.opening import open_database
from storage.sealing import Seal
from storage.unit_of_work import Units
from storage.url import DatabaseUrl

furnish()


@dataclass(frozen=True)
class Pace:
    """How long a lease lasts, in milliseconds, and after how many seconds a runner looks again.

    A short trial cannot wait for the leases of the dead as long as the program does.
    """

    lease_for: int = bot.due.LEASE_FOR
    look_every: int = bot.schedule.LOOK_EVERY


def run(url: str, wrong_by: int, pace: Pace, said: "Connection[str, str]") -> None:
    """Serve until killed."""
    bot.due.LEASE_FOR, bot.schedule.LOOK_EVERY = pace.lease_for, pace.look_every  # type: ignore[misc]  # only here
    asyncio.run(_serve(DatabaseUrl.parse(url), wrong_by, said))


async def _serve(url: DatabaseUrl, wrong_by: int, said: "Connection[str, str]") -> None:
    async with open_database(url) as database:
        units = Units(database, lambda: Instant(clock() + wrong_by * 1000), Seal("a secret of the trials"))
        runner = DueRunner(units, lambda: said.send("done"))
        said.send(runner._holder)
        ticks = ticker(units, runner.wake)
        ticks.start()
        await runner.serve()
