"""Backups, restores and the numbers of the house as rows.

The row `home` says that a database is the program's own. No backup holds it, so a database without it was restored,
by whatever hand.
"""

from __future__ import annotations

from dataclasses import dataclass

from council.identity import Ids, Instant
from council.keeping.model import Backup, Held, HeldRow, Restored, State
from council.notices.model import Subject
from storage.due import StoredDue
from storage.engine import Session
from storage.holding import Holding
from storage.pauses import PAUSE_MOST
from storage.queries import Statements


@dataclass(frozen=True, slots=True)
class Begun:
    """A backup that is being made."""

    id: int
    made_at: Instant


class StoredKeeping:
    def __init__(self, session: Session, now: Instant, ids: Ids) -> None:
        self._sql, self._now, self._ids = Statements("keeping", session), now, ids
        self._holding, self._due = Holding(session, now), StoredDue(session, now)

    async def move_in(self) -> bool:
        """Take the database for the program's own; true if it was not, and then everything queued must be held."""
        return await self._sql.move_in(now=self._now) is not None

    async def move_out(self) -> None:
        """Mark the database as restored."""
        await self._sql.move_out()

    async def last_backup(self) -> Backup | None:
        row = await self._sql.last_backup(latest=self._now + PAUSE_MOST)
        return None if row is None else Backup(Instant(row["made_at"]), row["file"], row["bytes"])

    async def last_backup_at(self) -> Instant | None:
        last = await self.last_backup()
        return None if last is None else last.made_at

    async def begin_backup(self) -> Begun:
        """Write down that a backup begins; the row goes into it and tells, after a restore, when it was made."""
        begun = Begun(self._ids.new(), self._now)
        await self._sql.begin_backup(id=begun.id, now=begun.made_at)
        return begun

    async def begin_backup_if_due(self, every: int, again_after: int) -> Begun | None:
        """The same, if the last whole one is older; nothing while another program makes it.

        Args:
            every: milliseconds.
            again_after: milliseconds after which one that failed or was cut short is tried again.
        """
        await self._sql.take_turn()
        last = await self._sql.last_try(lately=self._now - again_after, latest=self._now + PAUSE_MOST)
        return None if last is not None and self._now - last < every else await self.begin_backup()

    async def finish_backup(self, backup_id: int, file: str, size: int) -> None:
        await self._sql.finish_backup(id=backup_id, file=file, bytes=size, now=self._now)

    async def fail_backup(self, backup_id: int, error: str) -> None:
        await self._sql.fail_backup(id=backup_id, error=error, now=self._now)

    async def note_restore(self) -> Restored:
        """Write down that the database was restored from the newest backup it knows of."""
        made_at = await self._sql.newest_backup()
        await self._sql.add_restore(id=self._ids.new(), now=self._now, made_at=made_at)
        return Restored(self._now, made_at)

    async def restored(self) -> Restored | None:
        row = await self._sql.undecided()
        return None if row is None else Restored(Instant(row["restored_at"]), row["made_at"])

    async def hold(self) -> int:
        """Let nothing leave that is queued, due or dirty now; returns how many rows that is."""
        return await self._holding.hold() + await self._due.hold()

    async def held(self) -> tuple[Held, ...]:
        return await self._holding.held()

    async def held_rows(self) -> list[HeldRow]:
        return await self._holding.rows()

    async def held_notices(self) -> tuple[tuple[str, Subject], ...]:
        return await self._holding.notices()

    async def let_notices_go(self, kind: str, subject: Subject) -> int:
        return await self._holding.let_notices_go(kind, subject)

    async def let_rest_go(self) -> int:
        return await self._holding.let_cards_go() + await self._due.release()

    async def drop_held(self) -> int:
        return await self._holding.drop() + await self._due.drop_held()

    async def decided(self) -> None:
        await self._sql.decide(now=self._now)

    async def state(self) -> State:
        return State(
            waiting_in=await self._sql.waiting_in(),
            waiting_out=await self._sql.waiting_out(),
            unknown={row["kind"]: row["count"] for row in await self._sql.unknown()},
            dead_letters=await self._sql.dead_letters(),
            held=await self._holding.count(),
            last_backup=await self.last_backup(),
        )
