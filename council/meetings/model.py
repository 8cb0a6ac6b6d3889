"""Meeting, agenda item and the members' answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from council.identity import AgendaItemId, BodyId, Instant, MeetingId, MembershipId


class Attendance(StrEnum):
    """How one takes part (online and mixed meetings count for the quorum: docs/to-verify.md)."""

    IN_PERSON = "in_person"
    ONLINE = "online"
    MIXED = "mixed"


class MeetingState(StrEnum):
    CALLED = "called"
    HELD = "held"
    CANCELLED = "cancelled"


MOVES: Mapping[tuple[MeetingState, str], MeetingState] = MappingProxyType(
    {
        (MeetingState.CALLED, "end"): MeetingState.HELD,
        (MeetingState.CALLED, "cancel"): MeetingState.CANCELLED,
    }
)


class Reply(StrEnum):
    """A member's answer to the notice."""

    COMING = "coming"
    ABSENT = "absent"


@dataclass(frozen=True, slots=True)
class Meeting:
    """One convened meeting.

    Attributes:
        number: counts the body's meetings.
        place: an address, a room, or a link where it is held online.
        late_reason: why the notice came later than the body's regulation asks.
    """

    id: MeetingId
    body_id: BodyId
    number: int
    starts_at: Instant
    attendance: Attendance
    place: str
    called_at: Instant
    late_reason: str | None = None
    state: MeetingState = MeetingState.CALLED


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """A numbered point of the agenda."""

    id: AgendaItemId
    meeting_id: MeetingId
    position: int
    title: str


@dataclass(frozen=True, slots=True)
class Answer:
    """What a member said; the last answer counts.

    Attributes:
        reason: why they will not come; none with `COMING`.
    """

    meeting_id: MeetingId
    membership_id: MembershipId
    reply: Reply
    reason: str | None
    answered_at: Instant
