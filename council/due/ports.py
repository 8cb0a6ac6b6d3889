"""How actions plan what is due, and take it back."""

from __future__ import annotations

from typing import Protocol

from council.due.model import Due
from council.notices.model import Subject


class DueWork(Protocol):
    async def plan(self, due: Due) -> None:
        """Have it done at its time; the same kind, subject and instant again changes nothing."""
        ...

    async def cancel(self, subject: Subject, kind: str | None = None) -> None:
        """Take back what waits for this subject, of one kind or of all; what has happened stays."""
        ...
