"""What the use cases need stored about meetings."""

from __future__ import annotations

from typing import Protocol

from council.identity import BodyId, Instant, MeetingId, MembershipId
from council.meetings.model import AgendaItem, Answer, Meeting, MeetingState
from council.pages import Page
from council.permissions.model import Place


class Meetings(Protocol):
    async def place(self, at: str, thing: int) -> Place | None:
        """Where a `meeting_id` or `agenda_item_id` stands."""
        ...

    async def next_number(self, body_id: BodyId) -> int: ...

    async def add(self, meeting: Meeting) -> None: ...

    async def add_item(self, item: AgendaItem) -> None: ...

    async def meeting(self, meeting_id: MeetingId) -> Meeting | None: ...

    async def hold(self, meeting_id: MeetingId) -> Meeting | None:
        """The same as `meeting`; until the unit ends nobody else moves it."""
        ...

    async def set_state(self, meeting_id: MeetingId, state: MeetingState) -> None: ...

    async def items_of(self, meeting_id: MeetingId) -> tuple[AgendaItem, ...]: ...

    async def save_answer(self, answer: Answer) -> None:
        """Keep the answer in place of the member's earlier one."""
        ...

    async def answer(self, meeting_id: MeetingId, membership_id: MembershipId) -> Answer | None: ...

    async def answers_of(self, meeting_id: MeetingId) -> tuple[Answer, ...]: ...

    async def ahead_of(self, body_id: BodyId, now: Instant) -> tuple[Meeting, ...]:
        """Called meetings of the body that have not begun, the nearest first."""
        ...

    async def meetings_of(self, body_id: BodyId, page: int) -> Page[Meeting]:
        """The body's meetings, the latest start first."""
        ...
