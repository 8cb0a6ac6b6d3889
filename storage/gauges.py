"""What waits, since when, and what went wrong lately: numbers for those who watch, no row of anybody."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from council.identity import Instant
from storage.engine import Session
from storage.pauses import PAUSE_MOST
from storage.queries import Statements

COUNTED_MOST: Final = 100_000
"""What waits is counted no further."""
LATELY: Final = 3_600_000
"""Milliseconds for which a send of unknown outcome counts as recent."""
PRIORITIES: Final = (0, 1, 2, 3)


@dataclass(frozen=True, slots=True)
class Gauges:
    """What one look found.

    Attributes:
        read_at: when, by the program's clock.
        inbox_since: when the longest waiting update was received; none if nothing waits.
        outbox_since: since when the longest waiting message might have left.
        unknown_lately: sends of unknown outcome within the last hour.
        last_backup_at: none before the first one.
    """

    read_at: Instant
    inbox_waiting: int
    inbox_since: Instant | None
    outbox_waiting: int
    outbox_since: Instant | None
    unknown: int
    unknown_lately: int
    dead_letters: int
    last_backup_at: Instant | None


class StoredGauges:
    def __init__(self, session: Session, now: Instant) -> None:
        self._sql, self._keeping, self._now = Statements("gauges", session), Statements("keeping", session), now

    async def read(self) -> Gauges:
        counted = await self._sql.read(most=COUNTED_MOST, lately=self._now - LATELY)
        backup = await self._keeping.last_backup(latest=self._now + PAUSE_MOST)
        return Gauges(
            read_at=self._now,
            inbox_waiting=counted["inbox_waiting"],
            inbox_since=counted["inbox_since"],
            outbox_waiting=counted["outbox_waiting"],
            outbox_since=await self._outbox_since(),
            unknown=counted["unknown"],
            unknown_lately=counted["unknown_lately"],
            dead_letters=counted["dead_letters"],
            last_backup_at=None if backup is None else Instant(backup["made_at"]),
        )

    async def _outbox_since(self) -> Instant | None:
        rows = [await self._sql.first_ready(priority=priority, now=self._now) for priority in PRIORITIES]
        return min((Instant(row["since"]) for row in rows if row is not None), default=None)
