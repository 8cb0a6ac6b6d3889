"""A request for a seat."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from council.identity import Instant, MeetingId, PersonId, SeatRequestId


class SeatState(StrEnum):
    ASKED = "asked"
    GRANTED = "granted"
    REFUSED = "refused"


MOVES: Mapping[tuple[SeatState, str], SeatState] = MappingProxyType(
    {
        (SeatState.ASKED, "grant"): SeatState.GRANTED,
        (SeatState.ASKED, "refuse"): SeatState.REFUSED,
        (SeatState.REFUSED, "grant"): SeatState.GRANTED,
        (SeatState.GRANTED, "refuse"): SeatState.REFUSED,
    }
)


@dataclass(frozen=True, slots=True)
class SeatRequest:
    """A guest or journalist who asks to be let in.

    Attributes:
        name: as they want to stand on the door's list.
        organization: for whom they come; none for themselves.
    """

    id: SeatRequestId
    meeting_id: MeetingId
    person_id: PersonId
    name: str
    organization: str | None
    asked_at: Instant
    state: SeatState = SeatState.ASKED
    decided_at: Instant | None = None
