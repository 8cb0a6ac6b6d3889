"""What the use cases need stored about papers."""

from __future__ import annotations

from typing import Protocol

from council.identity import MeetingId, PaperId
from council.papers.model import Paper
from council.permissions.model import Place


class Papers(Protocol):
    async def place(self, at: str, thing: int) -> Place | None:
        """Where a `paper_id` stands: with its meeting's body."""
        ...

    async def add(self, paper: Paper) -> None: ...

    async def paper(self, paper_id: PaperId) -> Paper | None: ...

    async def remove(self, paper_id: PaperId) -> None: ...

    async def papers_of(self, meeting_id: MeetingId) -> tuple[Paper, ...]:
        """Papers of the meeting and of the items on its agenda, in the order of the agenda."""
        ...
