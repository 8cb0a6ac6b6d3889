"""What the use cases need stored about backups, restores and what is held."""

from __future__ import annotations

from typing import Protocol

from council.identity import Instant
from council.keeping.model import Backup, Held, Restored, State
from council.notices.model import Subject


class Keeping(Protocol):
    async def last_backup(self) -> Backup | None:
        """The newest backup that is whole."""
        ...

    async def last_backup_at(self) -> Instant | None: ...

    async def restored(self) -> Restored | None:
        """The restore about which nobody has decided yet."""
        ...

    async def held(self) -> tuple[Held, ...]:
        """What is held, by sort and noun."""
        ...

    async def held_notices(self) -> tuple[tuple[str, Subject], ...]:
        """The kinds of held notices and what they are about, each pair once."""
        ...

    async def let_notices_go(self, kind: str, subject: Subject) -> int:
        """Let these leave, marked as repeats; returns how many they are."""
        ...

    async def let_rest_go(self) -> int:
        """Let held cards be drawn and due work be done, each by its own late rule; returns how many they are."""
        ...

    async def drop_held(self) -> int:
        """Drop what is still held; returns how many rows that was."""
        ...

    async def decided(self) -> None:
        """Nothing is to be decided about restores any more."""
        ...

    async def state(self) -> State: ...
