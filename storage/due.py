"""Due work as rows: planned by actions, claimed for a while by a runner, marked once.

`ready_at` is when a row may be claimed: first its own instant, later that of the next try. A lease runs by the
database's clock, because the runners' own may differ.
"""

from __future__ import annotations

import json
from dataclasses import dataclass

from council.due.model import Due
from council.identity import Instant
from council.notices.model import Subject
from storage.engine import Session
from storage.pauses import PAUSE_MOST
from storage.queries import Row, Statements


@dataclass(frozen=True, slots=True)
class Claimed:
    """A row that a runner holds for a while; `tries` counts those that failed."""

    id: int
    due: Due
    tries: int


@dataclass(frozen=True, slots=True)
class Held:
    """Rows of one kind that wait for an administrator's word."""

    kind: str
    count: int
    first_at: Instant
    last_at: Instant


class StoredDue:
    def __init__(self, session: Session, now: Instant) -> None:
        self._sql, self._now = Statements("due", session), now

    async def plan(self, due: Due) -> None:
        await self._sql.plan(
            kind=due.kind,
            noun=due.subject.noun,
            subject_id=due.subject.id,
            due_at=due.due_at,
            until=due.until,
            facts=json.dumps(dict(due.facts), ensure_ascii=False),
        )

    async def cancel(self, subject: Subject, kind: str | None = None) -> None:
        if kind is None:
            await self._sql.cancel(noun=subject.noun, subject_id=subject.id)
        else:
            await self._sql.cancel_kind(noun=subject.noun, subject_id=subject.id, kind=kind)

    async def claim(self, holder: str, lease_for: int, most: int) -> list[Claimed]:
        """Take what is ready, the longest due first; nobody else is given it before the lease ends.

        Args:
            holder: a name no other runner bears.
            lease_for: milliseconds, `PAUSE_MOST` at most.
        """
        rows = await self._sql.claim(
            holder=holder,
            now=self._now,
            latest=self._now + PAUSE_MOST,
            pause_most=PAUSE_MOST,
            lease_for=lease_for,
            most=most,
        )
        return sorted((_claimed(row) for row in rows), key=lambda row: (row.due.due_at, row.id))

    async def fired(self, row_id: int, holder: str) -> bool:
        """Mark the row done; false if it is no longer this holder's, and then nothing may be done."""
        return bool(await self._sql.fired(id=row_id, holder=holder, now=self._now))

    async def dropped(self, row_id: int, holder: str, why: str) -> bool:
        return bool(await self._sql.dropped(id=row_id, holder=holder, now=self._now, why=why))

    async def failed(self, row_id: int, holder: str, why: str) -> bool:
        """Give the row up; false if it is no longer this holder's."""
        return bool(await self._sql.failed(id=row_id, holder=holder, now=self._now, why=why))

    async def again(self, row_id: int, holder: str, ready_at: Instant, why: str) -> None:
        """Count a failed try and leave the row to whoever claims it from then on."""
        await self._sql.again(id=row_id, holder=holder, ready_at=ready_at, why=why)

    async def next_due_at(self) -> Instant | None:
        """When a row that nobody has claimed is ready next; it may lie in the past."""
        at = await self._sql.next_due_at()
        return None if at is None else Instant(at)

    async def hold(self) -> int:
        """Let nothing that waits now happen before `release`; returns how many rows that is."""
        held: int = await self._sql.hold()
        return held

    async def held(self) -> list[Held]:
        return [_held(row) for row in await self._sql.held()]

    async def release(self) -> int:
        """Let what is held take its course: what has gone stale by its own rule is dropped when it is claimed."""
        released: int = await self._sql.release()
        return released

    async def drop_held(self) -> int:
        dropped: int = await self._sql.drop_held(now=self._now)
        return dropped

    async def forget(self, before: Instant) -> int:
        """Drop rows that were finished before this instant."""
        dropped: int = await self._sql.forget(before=before)
        return dropped


def _claimed(row: Row) -> Claimed:
    due = Due(
        kind=row["kind"],
        subject=Subject(row["noun"], row["subject_id"]),
        due_at=Instant(row["due_at"]),
        facts=json.loads(row["facts"]),
        until=None if row["until"] is None else Instant(row["until"]),
    )
    return Claimed(row["id"], due, row["tries"])


def _held(row: Row) -> Held:
    return Held(row["kind"], row["count"], Instant(row["first_at"]), Instant(row["last_at"]))
