"""A demand for an extraordinary meeting (кезектен тыс отырысты талап ету, требование о внеочередном заседании)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from council.identity import BodyId, DemandId, Instant, MeetingId, MembershipId, PersonId


class DemandState(StrEnum):
    COLLECTING = "collecting"
    """Too few members stand behind it yet."""
    REACHED = "reached"
    """Enough do: the meeting must be called within the term."""
    MET = "met"
    WITHDRAWN = "withdrawn"


MOVES: Mapping[tuple[DemandState, str], DemandState] = MappingProxyType(
    {
        (DemandState.COLLECTING, "reach"): DemandState.REACHED,
        (DemandState.COLLECTING, "withdraw"): DemandState.WITHDRAWN,
        (DemandState.COLLECTING, "meet"): DemandState.MET,
        (DemandState.REACHED, "meet"): DemandState.MET,
        (DemandState.MET, "reopen"): DemandState.REACHED,
    }
)
OPEN = frozenset({DemandState.COLLECTING, DemandState.REACHED})
"""States in which a meeting is still wanted."""


@dataclass(frozen=True, slots=True)
class Demand:
    """Members ask that the body meet about a question.

    Attributes:
        number: `KST-E-2026-000003`, given at once and never again.
        reached_at: when enough members stood behind it.
        due_on: the last day on which the meeting may be called (`Profile.extraordinary`).
        meeting_id: the meeting that was called for it.
        came_from: the body in which it was made, which has ended since; the newest of several.
    """

    id: DemandId
    number: str
    body_id: BodyId
    author_id: PersonId
    question: str
    made_at: Instant
    state: DemandState = DemandState.COLLECTING
    reached_at: Instant | None = None
    due_on: date | None = None
    meeting_id: MeetingId | None = None
    came_from: BodyId | None = None

    @property
    def is_open(self) -> bool:
        return self.state in OPEN


@dataclass(frozen=True, slots=True)
class DemandSupport:
    """One member stands behind a demand; it counts while its holder stays in office."""

    demand_id: DemandId
    membership_id: MembershipId
    given_at: Instant
