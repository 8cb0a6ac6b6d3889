"""What the use cases need stored about sittings."""

from __future__ import annotations

from typing import Protocol

from council.identity import BodyId, Instant, MeetingId, MembershipId, SpeechId
from council.permissions.model import Place
from council.sittings.model import Discussion, DoorCode, How, Mode, Presence, Recess, Sitting, Speech


class Sittings(Protocol):
    async def place(self, at: str, thing: int) -> Place | None:
        """Where a `speech_id` stands."""
        ...

    async def sitting(self, meeting_id: MeetingId) -> Sitting | None:
        """The sitting; none until it has been opened or put off."""
        ...

    async def near(self, body_id: BodyId, now: Instant) -> tuple[MeetingId, ...]:
        """Called meetings of the body that begin or began within a day, or have a sitting going on."""
        ...

    async def save(self, sitting: Sitting) -> None:
        """Insert, or replace the one of the same meeting."""
        ...

    async def present(self, meeting_id: MeetingId) -> tuple[Presence, ...]:
        """Whoever is there now, in the order of coming."""
        ...

    async def presences(self, meeting_id: MeetingId) -> tuple[Presence, ...]:
        """Every stay of the meeting, those ended too, in the order of coming."""
        ...

    async def come(self, presence: Presence) -> bool:
        """Add a stay; false if the member is there already."""
        ...

    async def note_how(self, meeting_id: MeetingId, membership_id: MembershipId, how: How, mode: Mode) -> None:
        """Note of whoever is there that another hand has checked them in, or that they take part in another way."""
        ...

    async def leave(self, meeting_id: MeetingId, membership_id: MembershipId, at: Instant) -> bool:
        """End the member's stay; false if there is none."""
        ...

    async def empty(self, meeting_id: MeetingId, at: Instant) -> None:
        """End everybody's stay."""
        ...

    async def discussions(self, meeting_id: MeetingId) -> tuple[Discussion, ...]: ...

    async def begin(self, discussion: Discussion) -> None: ...

    async def end_discussion(self, meeting_id: MeetingId, at: Instant) -> None:
        """End the one that is going on, if any."""
        ...

    async def speech(self, speech_id: SpeechId) -> Speech | None: ...

    async def speeches(self, meeting_id: MeetingId) -> tuple[Speech, ...]:
        """Every request for the floor, in the order of asking."""
        ...

    async def save_speech(self, speech: Speech) -> None:
        """Insert, or replace the one of the same id."""
        ...

    async def recesses(self, meeting_id: MeetingId) -> tuple[Recess, ...]: ...

    async def add_recess(self, recess: Recess) -> None: ...

    async def end_recess(self, meeting_id: MeetingId, at: Instant) -> None:
        """End the one that is going on, if any."""
        ...

    async def save_code(self, code: DoorCode) -> None:
        """Keep it in place of the meeting's earlier one; wrong tries are forgotten."""
        ...

    async def code(self, meeting_id: MeetingId) -> DoorCode | None: ...

    async def note_try(self, meeting_id: MeetingId, membership_id: MembershipId) -> int:
        """Count a try of the code; returns how many the member has made of this one."""
        ...
