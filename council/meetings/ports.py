"""What the use cases need stored about meetings."""

from __future__ import annotations

from typing import Protocol

from council.identity import AgendaItemId, BodyId, Instant, MeetingId, MembershipId
from council.meetings.model import AgendaItem, Answer, Heard, Meeting
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

    async def save(self, meeting: Meeting) -> None:
        """Keep everything of a meeting that is there already, but its body."""
        ...

    async def items_of(self, meeting_id: MeetingId) -> tuple[AgendaItem, ...]:
        """The agenda in its order, without what was taken off it."""
        ...

    async def item(self, item_id: AgendaItemId) -> AgendaItem | None:
        """An item that stands on an agenda."""
        ...

    async def save_item(self, item: AgendaItem) -> None:
        """Keep everything of an item that is there already."""
        ...

    async def take_off(self, item: AgendaItem) -> None:
        """Take the item off the agenda; those below move up, its row stays for the record."""
        ...

    async def save_answer(self, answer: Answer) -> None:
        """Keep the answer in place of the member's earlier one."""
        ...

    async def answer(self, meeting_id: MeetingId, membership_id: MembershipId) -> Answer | None: ...

    async def answers_of(self, meeting_id: MeetingId) -> tuple[Answer, ...]: ...

    async def lay_answers_by(self, meeting: Meeting) -> None:
        """Keep the answers given so far as history of the meeting's sequence; everybody is asked again."""
        ...

    async def past_answers(self, meeting_id: MeetingId) -> tuple[tuple[int, Answer], ...]:
        """Answers laid by, each with the sequence it was given to, the oldest first."""
        ...

    async def receive(self, meeting: Meeting, membership_id: MembershipId) -> None:
        """Note, now, that the member has the notice; the first time counts."""
        ...

    async def set_phoned(self, meeting: Meeting, membership_id: MembershipId, *, is_phoned: bool) -> None:
        """Note, now, that the member was told by telephone; or take the note back."""
        ...

    async def heard(self, meeting: Meeting) -> dict[MembershipId, Heard]:
        """What is known of the members' hearing of the newest notice; those of whom nothing is are left out."""
        ...

    async def ahead_of(self, body_id: BodyId, now: Instant) -> tuple[Meeting, ...]:
        """Called meetings of the body that have not begun, the nearest first."""
        ...

    async def drafts_of(self, body_id: BodyId) -> tuple[Meeting, ...]:
        """Meetings of the body that are being prepared, the nearest first."""
        ...

    async def last_of(self, body_id: BodyId) -> Meeting | None:
        """The body's latest meeting that was called and not cancelled, held or not."""
        ...

    async def meetings_of(self, body_id: BodyId, page: int) -> Page[Meeting]:
        """The body's meetings that were called, the latest start first."""
        ...
