"""Meeting, agenda item and the members' answers; what is known of a member's hearing of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from council.identity import AgendaItemId, BodyId, DemandId, Instant, MeetingId, MembershipId, ProposalId
from council.place import Point


class Attendance(StrEnum):
    """How one takes part (online and mixed meetings count for the quorum: docs/to-verify.md)."""

    IN_PERSON = "in_person"
    ONLINE = "online"
    MIXED = "mixed"


class MeetingState(StrEnum):
    DRAFT = "draft"
    """Prepared by the secretary; nobody else has heard of it."""
    CALLED = "called"
    HELD = "held"
    CANCELLED = "cancelled"


MOVES: Mapping[tuple[MeetingState, str], MeetingState] = MappingProxyType(
    {
        (MeetingState.DRAFT, "call"): MeetingState.CALLED,
        (MeetingState.DRAFT, "drop"): MeetingState.CANCELLED,
        (MeetingState.CALLED, "end"): MeetingState.HELD,
        (MeetingState.CALLED, "cancel"): MeetingState.CANCELLED,
    }
)


class Reply(StrEnum):
    """A member's answer to the notice."""

    COMING = "coming"
    ONLINE = "online"
    """They take part from afar, and count for the quorum as well (docs/to-verify.md)."""
    ABSENT = "absent"

    @property
    def is_promise(self) -> bool:
        """Whether they will take part, in whatever way."""
        return self is not Reply.ABSENT


class AgendaKind(StrEnum):
    """What the body does with a point of its agenda."""

    INFORMATION = "information"
    REPORT = "report"
    """A hearing of a report (Law 383-V art. 23)."""
    DECISION = "decision"
    ELECTION = "election"
    DRAFT_ACT = "draft_act"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Meeting:
    """One convened meeting.

    Attributes:
        number: counts the body's called meetings; 0 while it is a draft.
        place: an address, a room, or a link where it is held online; of a mixed one the room, then the link.
        called_at: when its notice was given; of a draft, when it was made.
        late_reason: why the notice came later than the body's regulation asks.
        is_extraordinary: outside the body's plan, on the demand of those who may.
        sequence: how often it was moved; calendars keep the newest (RFC 5545 SEQUENCE).
        point: where the place stands on a map, if the secretary has said so.
        is_link_public: the secretary lets everybody read the link (`meetings.places`).
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
    is_extraordinary: bool = False
    sequence: int = 0
    point: Point | None = None
    is_link_public: bool = False


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """A numbered point of the agenda.

    Attributes:
        position: from 1, without gaps.
        speaker: who reports on it, as the agenda names them.
        minutes: planned for it.
        proposal_id: the proposal it came from; or
        demand_id: the demand for an extraordinary meeting whose question it is.
    """

    id: AgendaItemId
    meeting_id: MeetingId
    position: int
    title: str
    kind: AgendaKind = AgendaKind.OTHER
    speaker: str | None = None
    minutes: int | None = None
    proposal_id: ProposalId | None = None
    demand_id: DemandId | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """What a member said; the last answer counts.

    Attributes:
        reason: why they will not come; none with a promise.
    """

    meeting_id: MeetingId
    membership_id: MembershipId
    reply: Reply
    reason: str | None
    answered_at: Instant


@dataclass(frozen=True, slots=True)
class Heard:
    """When a member has said that they have the notice, or was told of it by telephone; of the newest sequence only."""

    received_at: Instant | None = None
    phoned_at: Instant | None = None


UNHEARD: Final = Heard()


class Unreachable(StrEnum):
    """Why the chat cannot bring a member the notice."""

    NOT_JOINED = "not_joined"
    BLOCKED = "blocked"
    DEACTIVATED = "deactivated"
