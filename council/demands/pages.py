"""What the questions about demands answer: one with everybody behind it, and a body's list."""

from __future__ import annotations

from dataclasses import dataclass

from council.demands.model import Demand, DemandState
from council.identity import BodyId, DemandId, Instant
from council.names import Names
from council.pages import Page


@dataclass(frozen=True, slots=True)
class DemandPage:
    """A demand as one of the body may see it.

    Attributes:
        names: of those behind it who are members, the first first: of the day on which they were enough, else of today.
        needed: so many oblige the body to meet.
        term: working days in which the meeting must then be called.
        has_supported: the person who looks is one of them.
        may_support: the person has a deciding voice in the body, and support still counts.
        came_from: the body in which it was made, where that has ended since.
        called_for: when the meeting that was called for it begins.
    """

    demand: Demand
    body: Names
    author: str
    names: tuple[str, ...]
    needed: int
    term: int
    is_own: bool
    has_supported: bool
    may_support: bool
    called_for: Instant | None
    came_from: Names | None

    @property
    def count(self) -> int:
        return len(self.names)


@dataclass(frozen=True, slots=True)
class DemandLine:
    """A demand in a list."""

    demand_id: DemandId
    number: str
    question: str
    state: DemandState
    count: int
    needed: int


@dataclass(frozen=True, slots=True)
class DemandList:
    """A body's demands, and what one takes by its rules."""

    body_id: BodyId
    body: Names
    lines: Page[DemandLine]
    needed: int
    term: int
