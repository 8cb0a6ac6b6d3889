"""The trial of due work: reminders of many meetings due at one second, runners with wrong clocks, killed at work."""

import asyncio
import random
import time
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from multiprocessing.connection import wait
from pathlib import Path
from typing import Any

from bot.clock import clock
from council.due.model import Due
from council.identity import Instant, MeetingId
from council.meetings.model import Attendance, Meeting
from council.meetings.reminders import REMINDER
from council.notices.model import Subject
from storage.engine import Session
from storage.queries import queries
from storage.unit_of_work import StoredUnit, Units
from storage.url import DatabaseUrl
from tests.forks import FORKS
from tests.sittings import KST, convene
from tests.trials.due_runner import Pace, run
from tests.trials.killing import opened

WRONG_MOST = 120
"""Seconds by which a runner's clock may be ahead or behind."""
ASKED_EACH = 3
"""The chair, one member and one advisory participant: each is silent, so each is reminded."""
MINUTE = 60_000


class Runner:
    """A process at work, and what it says.

    Args:
        wrong_by: seconds by which its clock is ahead.
    """

    def __init__(self, url: DatabaseUrl, wrong_by: int, pace: Pace) -> None:
        self.heard, said = FORKS.Pipe(duplex=False)
        self._process = FORKS.Process(target=run, args=(url.text, wrong_by, pace, said), daemon=True)
        self._process.start()
        said.close()
        self.name = self.heard.recv()

    def is_done(self, within: float) -> bool:
        """Tell whether it has done a batch, waiting so many seconds at most."""
        if not self.heard.poll(within):
            return False
        self.heard.recv()
        return True

    def kill(self) -> None:
        self._process.kill()
        self._process.join()
        self._process.close()
        self.heard.close()


@dataclass
class Fired:
    """What was reached.

    Attributes:
        once: meetings of which every member was reminded exactly once.
        doubled: meetings of which somebody was reminded twice.
        expired: meetings already begun of which somebody was reminded.
        states: how many rows ended in which state.
        late: seconds by true time between the common instant and each fire.
    """

    once: int
    doubled: int
    expired: int
    states: Mapping[str, int]
    late: list[float] = field(default_factory=list)

    @property
    def p99(self) -> float:
        return sorted(self.late)[int(len(self.late) * 0.99)]


async def fire_trial(
    url: DatabaseUrl, *, meetings: int, begun: int, runners: int, kills: int, pace: Pace, seed: int = 1
) -> Fired:
    """Run the trial on a migrated, empty database.

    Args:
        meetings: reminders due at the same second, and still of use.
        begun: reminders of meetings that have begun, which nobody may get.
        runners: processes at a time; SQLite has one.
    """
    async with opened(url) as units:
        await _plan(units, meetings, begun)
    released_at = clock()
    wrong_by = await asyncio.to_thread(_kill_again_and_again, url, runners, kills, pace, random.Random(seed))
    async with opened(url) as units:
        told, rows = await units.database.run(_read)
    return _figures(told, rows, meetings, released_at, wrong_by)


async def _plan(units: Units, meetings: int, begun: int) -> None:
    """Found a council, call meetings, and have their reminders due now by the slowest clock."""
    await convene(units, 1)

    async def plan(uow: StoredUnit) -> None:
        for number in range(1, meetings + begun + 1):
            is_begun = number > meetings
            due_at = Instant(uow.now - (WRONG_MOST + 1) * 1000 - is_begun * 10 * MINUTE)
            until = Instant(uow.now - 5 * MINUTE if is_begun else uow.now + 60 * MINUTE)
            meeting = Meeting(MeetingId(number), KST, number, until, Attendance.MIXED, "Зал", due_at)
            await uow.meetings.add(meeting)
            await uow.due.plan(Due(REMINDER, Subject("meeting", number), due_at, {"is_last": False}, until))

    await units.run(plan)


def _kill_again_and_again(
    url: DatabaseUrl, runners: int, kills: int, pace: Pace, chance: random.Random
) -> dict[str, int]:
    """Kill one after another in the middle of its work and begin another; by how much each one's clock was wrong."""
    known: dict[str, int] = {}

    def begin() -> Runner:
        wrong_by = chance.randint(-WRONG_MOST, WRONG_MOST)
        runner = Runner(url, wrong_by, pace)
        known[runner.name] = wrong_by
        return runner

    at_work = [begin() for _ in range(runners)]
    for _ in range(kills):
        victim = at_work.pop(chance.randrange(runners))
        victim.is_done(within=0.5)
        time.sleep(chance.uniform(0, 0.05))
        victim.kill()
        at_work.append(begin())
    # Who died last leaves rows until its lease ends, and the next tick finds them.
    quiet_for = pace.lease_for / 1000 + pace.look_every + 2
    while speaking := wait([runner.heard for runner in at_work], quiet_for):
        for runner in at_work:
            if runner.heard in speaking:
                runner.heard.recv()
    for runner in at_work:
        runner.kill()
    return known


async def _read(session: Session) -> tuple[list[Any], list[Any]]:
    sql: Any = queries("due_trial", session.engine, Path(__file__).parent)
    return list(await sql.told(session.connection)), list(await sql.rows(session.connection))


def _figures(
    told: list[Any], rows: list[Any], meetings: int, released_at: Instant, wrong_by: Mapping[str, int]
) -> Fired:
    counts = {row["subject_id"]: row["count"] for row in told}
    fired = [row for row in rows if row["state"] == "fired"]
    return Fired(
        once=sum(counts.get(number) == ASKED_EACH for number in range(1, meetings + 1)),
        doubled=sum(count > ASKED_EACH for count in counts.values()),
        expired=sum(number > meetings for number in counts),
        states=Counter(row["state"] for row in rows),
        late=[(row["done_at"] - released_at) / 1000 - wrong_by[row["holder"]] for row in fired],
    )
