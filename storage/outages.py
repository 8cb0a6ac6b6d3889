"""When updates came in last, and the outages there were, as rows."""

from __future__ import annotations

from council.identity import Instant
from council.outages.model import Outage
from storage.engine import Session
from storage.queries import Statements


class StoredOutages:
    def __init__(self, session: Session, now: Instant) -> None:
        self._sql, self._now = Statements("outages", session), now

    async def heard(self) -> Instant | None:
        before = await self._sql.heard_at()
        await self._sql.heard(now=self._now)
        return None if before is None else Instant(before)

    async def add(self, outage: Outage) -> None:
        await self._sql.add(began_at=outage.began_at, ended_at=outage.ended_at)

    async def forget(self) -> None:
        await self._sql.forget()

    async def last_since(self, at: Instant) -> Outage | None:
        row = await self._sql.last_since(at=at)
        return None if row is None else Outage(Instant(row["began_at"]), Instant(row["ended_at"]))
