"""What is kept of when updates could come in."""

from __future__ import annotations

from typing import Protocol

from council.identity import Instant
from council.outages.model import Outage


class Outages(Protocol):
    async def heard(self) -> Instant | None:
        """Note that updates can come in now; returns when that was noted before, none at the first time."""
        ...

    async def add(self, outage: Outage) -> None: ...

    async def forget(self) -> None:
        """Forget when updates came in last: the database is that of another time."""
        ...

    async def last_since(self, at: Instant) -> Outage | None:
        """The newest outage that ended after this instant."""
        ...
