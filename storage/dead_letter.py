"""Updates that always fail: set aside, sealed, for 30 days at most, with a number the person can quote."""

from __future__ import annotations

from dataclasses import dataclass

from council.identity import Ids, Instant
from storage.engine import Session
from storage.queries import Statements
from storage.sealing import Seal


@dataclass(frozen=True, slots=True)
class DeadLetter:
    """What is left of it: the fault's class and place, and the body if the key is the same."""

    update_id: int
    reference: str
    error: str
    body: str
    buried_at: Instant


class StoredDeadLetters:
    def __init__(self, session: Session, now: Instant, ids: Ids, seal: Seal) -> None:
        self._sql, self._now, self._ids, self._seal = Statements("dead_letter", session), now, ids, seal

    async def add(self, update_id: int, reference: str, error: str, body: str) -> None:
        sealed = self._seal.close(body, f"dead_letter:{reference}")
        await self._sql.add(
            id=self._ids.new(), update_id=update_id, reference=reference, error=error, body=sealed, now=self._now
        )

    async def newest(self, most: int) -> list[DeadLetter]:
        return [
            DeadLetter(
                row["update_id"],
                row["reference"],
                row["error"],
                self._seal.open(row["body"], f"dead_letter:{row['reference']}"),
                Instant(row["buried_at"]),
            )
            for row in await self._sql.newest(most=most)
        ]

    async def forget(self, before: Instant) -> int:
        dropped: int = await self._sql.forget(before=before)
        return dropped
