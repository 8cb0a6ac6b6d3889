"""Where notices are put; delivery takes them from there."""

from __future__ import annotations

from typing import Protocol

from council.identity import PersonId
from council.notices.model import Notice, Subject


class Notices(Protocol):
    async def put(self, notice: Notice) -> None: ...

    async def gather(self, notice: Notice, listed: str) -> None:
        """Put it a few seconds later, as one with those of its kind, subject and recipient that wait by then.

        Args:
            listed: the fact, a list, to which each of them brings its own part.
        """
        ...

    async def revive(self, person_id: PersonId) -> int:
        """Send the person's legal notices that could not reach them and are still in force; tells how many."""
        ...

    async def is_waiting(self, kind: str, subject: Subject, person_id: PersonId) -> bool:
        """Tell whether such a notice is on its way to the person."""
        ...

    async def expire(self, subject: Subject, kind: str) -> None:
        """What has not reached its reader by now is of no use any more."""
        ...
