"""A sitting and what happens in it: presence, discussions of items, speeches, recesses."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType

from council.ballots.measure import Tally
from council.identity import AgendaItemId, Instant, MeetingId, MembershipId, RecessId, SpeechId


class SittingState(StrEnum):
    """`AWAITED` is a meeting whose sitting nobody has opened yet; it has no row."""

    AWAITED = "awaited"
    OPEN = "open"
    BREAK = "break"
    ADJOURNED = "adjourned"
    CLOSED = "closed"
    NOT_HELD = "not_held"


MOVES: Mapping[tuple[SittingState, str], SittingState] = MappingProxyType(
    {
        (SittingState.AWAITED, "open"): SittingState.OPEN,
        (SittingState.AWAITED, "adjourn"): SittingState.ADJOURNED,
        (SittingState.AWAITED, "fail"): SittingState.NOT_HELD,
        (SittingState.OPEN, "pause"): SittingState.BREAK,
        (SittingState.OPEN, "adjourn"): SittingState.ADJOURNED,
        (SittingState.OPEN, "close"): SittingState.CLOSED,
        (SittingState.BREAK, "resume"): SittingState.OPEN,
        (SittingState.BREAK, "adjourn"): SittingState.ADJOURNED,
        (SittingState.BREAK, "close"): SittingState.CLOSED,
        (SittingState.ADJOURNED, "open"): SittingState.OPEN,
        (SittingState.ADJOURNED, "adjourn"): SittingState.ADJOURNED,
        (SittingState.ADJOURNED, "close"): SittingState.CLOSED,
        (SittingState.ADJOURNED, "fail"): SittingState.NOT_HELD,
    }
)


class How(StrEnum):
    """By whom a member's presence was noted."""

    SELF = "self"
    CODE = "code"
    """By the code or the picture shown in the room."""
    SECRETARY = "secretary"
    """For a member who has no phone at hand: their raised hand is recorded in the room."""


class Mode(StrEnum):
    IN_PERSON = "in_person"
    ONLINE = "online"


@dataclass(frozen=True, slots=True)
class Presence:
    """A member's stay in the sitting, from check-in to check-out; who comes back has another one."""

    meeting_id: MeetingId
    membership_id: MembershipId
    how: How
    mode: Mode
    came_at: Instant
    left_at: Instant | None = None


@dataclass(frozen=True, slots=True)
class Sitting:
    """The course of a meeting once it has been opened, or put off for want of a quorum.

    Attributes:
        presiding: the seat of whoever opened it.
        opened_at: the first opening; none while it was only put off.
        quorum, present: what was needed, and how many voting members were there, at the last opening.
        item_id: the agenda item under discussion.
        agenda_approved_at: none until the show of hands approved it.
        hands: the last show of hands on the agenda.
    """

    meeting_id: MeetingId
    state: SittingState
    presiding: MembershipId | None = None
    opened_at: Instant | None = None
    quorum: int | None = None
    present: int | None = None
    item_id: AgendaItemId | None = None
    agenda_approved_at: Instant | None = None
    hands: Tally | None = None
    closed_at: Instant | None = None


@dataclass(frozen=True, slots=True)
class Discussion:
    """The time in which one item of the agenda was taken."""

    meeting_id: MeetingId
    agenda_item_id: AgendaItemId
    begun_at: Instant
    ended_at: Instant | None = None


@dataclass(frozen=True, slots=True)
class Speech:
    """A place in the speakers' queue, and the speech it became.

    Attributes:
        membership_id: none for an invited speaker, who has only a name.
        begun_at: none while waiting, and of a request taken back.
        limit: seconds allowed.
    """

    id: SpeechId
    meeting_id: MeetingId
    agenda_item_id: AgendaItemId | None
    membership_id: MembershipId | None
    name: str
    asked_at: Instant
    limit: int
    begun_at: Instant | None = None
    ended_at: Instant | None = None

    @property
    def is_waiting(self) -> bool:
        return self.begun_at is None and self.ended_at is None

    @property
    def is_speaking(self) -> bool:
        return self.begun_at is not None and self.ended_at is None

    @property
    def over_at(self) -> Instant | None:
        """When the time allowed is used up; none before the floor is given."""
        return None if self.begun_at is None else Instant(self.begun_at + self.limit * 1000)

    def ended(self, at: Instant) -> Speech:
        """The speech as it is over; a request that was never granted is taken back."""
        return replace(self, ended_at=at)


class RecessKind(StrEnum):
    BREAK = "break"
    ADJOURNMENT = "adjournment"


@dataclass(frozen=True, slots=True)
class Recess:
    """A break, or an adjournment to another time.

    Attributes:
        until_at: when it is meant to end.
    """

    id: RecessId
    meeting_id: MeetingId
    kind: RecessKind
    begun_at: Instant
    until_at: Instant
    ended_at: Instant | None = None


@dataclass(frozen=True, slots=True)
class DoorCode:
    """The code shown in the room; only its hash is kept."""

    meeting_id: MeetingId
    code_hash: str
    made_at: Instant
