"""Looking at the program every other second, whether or not anybody asks; whoever asks gets the last look."""

from __future__ import annotations

import asyncio
import re
from collections import deque
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace
from typing import Final

import structlog

from bot.delivery.outcome import Sent
from bot.delivery.sender import Sender
from bot.gate import Gate
from bot.lanes import Lanes
from bot.watch.rules import Found, Seen, judge
from bot.watch.tally import Tally
from bot.watch.telegram import Listener
from bot.way_in import WayIn
from storage.errors import StorageUnavailable
from storage.gauges import Gauges
from storage.migrate import found_revision, newest_revision
from storage.unit_of_work import StoredUnit, Units
from web.health.ports import Readiness
from web.metrics.model import Figures

log: Final = structlog.stdlib.get_logger(__name__)

LOOK_EVERY: Final = 1.5
LOOK_WITHIN: Final = 1.5
"""Seconds the database has to answer a look."""
STALE_AFTER: Final = 5.0
TURNS_WITHIN: Final = 3.5
"""Seconds; the delivery takes a turn every second even when there is nothing to do."""
PACED_OVER: Final = 60.0


@dataclass(frozen=True, slots=True)
class Watched:
    """What is looked at.

    Attributes:
        learn: reads along, in the same unit, what can only be known while the database answers.
    """

    units: Units
    sender: Sender
    lanes: Lanes
    way_in: WayIn
    tally: Tally
    gate: Gate
    listener: Listener
    learn: Callable[[StoredUnit], Awaitable[None]]


class Watch:
    """Looks, and remembers what it saw.

    Args:
        backup_every: seconds; none where nobody asked for backups.
    """

    def __init__(self, watched: Watched, backup_every: float | None) -> None:
        self._watched, self._backup_every = watched, backup_every
        self._revision = newest_revision()
        self._began_at = self._now()
        self._seen = Seen(faults={"starting": 0.0}, gauges=None)
        self._seen_at = self._left_at = self._began_at
        self._faulty_since: dict[str, float] = {}
        self._left: deque[tuple[float, int]] = deque([(self._began_at, 0)])

    @property
    def found(self) -> Found:
        """What is wrong enough to say."""
        return judge(self._seen)

    async def serve(self) -> None:
        """Serve until cancelled."""
        while True:
            await self._look()
            await asyncio.sleep(LOOK_EVERY)

    def readiness(self) -> Readiness:
        faults = [*self._seen.faults]
        if self._now() - self._seen_at > STALE_AFTER:
            faults.append("watch")
        return Readiness(tuple(faults), tuple(sorted(self.found)))

    def figures(self) -> Figures:
        sent = self._watched.sender.outcomes
        figures = Figures(
            is_ready=not self.readiness().faults,
            alarms=len(self.found),
            pending=self._seen.pending,
            clock_ahead_for=self._seen.ahead_for,
            pace=self._pace(),
            sends={_word(kind.__name__): count for kind, count in sent.items()},
            handled=self._watched.tally.times(),
            turned_away=self._watched.gate.turned_away,
        )
        return figures if self._seen.gauges is None else _filled(figures, self._seen, self._seen.gauges)

    async def _look(self) -> None:
        gauges, fault = await self._asked()
        faults = self._faults(fault)
        self._note_left()
        report = self._watched.listener.report
        now = self._now()
        self._seen = Seen(
            faults=self._lasting(faults, now),
            gauges=gauges,
            still_for=now - self._left_at,
            pending=None if report is None else report.pending,
            ahead_for=None if report is None else report.ahead_for,
            backup_every=self._backup_every,
            running_for=now - self._began_at,
        )
        self._seen_at = now

    async def _asked(self) -> tuple[Gauges | None, str | None]:
        """Ask the database; it answers, or is at fault."""
        try:
            async with asyncio.timeout(LOOK_WITHIN):
                if await found_revision(self._watched.units.database) != self._revision:
                    return None, "schema"
                return await self._watched.units.run(self._read), None
        except (StorageUnavailable, TimeoutError) as error:
            log.warning("database_tells_nothing", error=type(error).__name__)
        except Exception as error:
            log.exception("look_failed", exc_info=error)
        return None, "database"

    async def _read(self, uow: StoredUnit) -> Gauges:
        await self._watched.learn(uow)
        return await uow.gauges.read()

    def _faults(self, of_database: str | None) -> list[str]:
        watched = self._watched
        standing = {
            "delivery": self._now() - watched.sender.turned_at > TURNS_WITHIN,
            "lanes": not watched.lanes.is_at_work,
            "way-in": self._is_shut(),
        }
        return [*([of_database] if of_database else []), *(name for name, stands in standing.items() if stands)]

    def _is_shut(self) -> bool:
        """Whether Telegram has not heard of our way in, or has heard of another since: somebody else uses the token."""
        way_in, report = self._watched.way_in, self._watched.listener.report
        if way_in.opened_at is None:
            return True
        return report is not None and report.asked_at > way_in.opened_at and report.address != way_in.address

    def _lasting(self, faults: list[str], now: float) -> Mapping[str, float]:
        self._faulty_since = {fault: self._faulty_since.get(fault, now) for fault in faults}
        return {fault: now - since for fault, since in self._faulty_since.items()}

    def _note_left(self) -> None:
        now, left = self._now(), self._watched.sender.outcomes[Sent]
        if left != self._left[-1][1]:
            self._left_at = now
        self._left.append((now, left))
        while len(self._left) > 1 and self._left[0][0] < now - PACED_OVER:
            self._left.popleft()

    def _pace(self) -> float:
        (first_at, first), (last_at, last) = self._left[0], self._left[-1]
        return (last - first) / (last_at - first_at) if last_at > first_at else 0.0

    @staticmethod
    def _now() -> float:
        return asyncio.get_running_loop().time()


def _filled(figures: Figures, seen: Seen, gauges: Gauges) -> Figures:
    return replace(
        figures,
        inbox_waiting=gauges.inbox_waiting,
        inbox_lag_for=seen.inbox_lag_for,
        outbox_waiting=gauges.outbox_waiting,
        outbox_oldest_for=seen.outbox_oldest_for,
        unknown=gauges.unknown,
        dead_letters=gauges.dead_letters,
        backup_age_for=seen.backup_age_for,
    )


def _word(name: str) -> str:
    return re.sub("(?<=[a-z])(?=[A-Z])", "_", name).lower()
