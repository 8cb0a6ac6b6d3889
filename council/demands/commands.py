"""What may be asked of demands: make, support, withdraw, and the screens behind them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from annotated_types import Len

from council.command import Command
from council.demands.model import Demand, DemandState
from council.identity import BodyId, DemandId, Instant
from council.names import Names
from council.pages import Page, PageNumber
from council.permissions.model import Role
from council.permissions.registry import permit

READERS = (Role.MEMBER, Role.PRESIDING, Role.ADVISORY, Role.SECRETARY)


@dataclass(frozen=True, slots=True)
class DemandPage:
    """A demand as one of the body may see it.

    Attributes:
        names: of those behind it who are members today, the first first.
        needed: so many oblige the body to meet.
        term: working days in which the meeting must then be called.
        has_supported: the person who looks is one of them.
        may_support: the person has a deciding voice in the body, and support still counts.
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


@permit(in_body=(Role.MEMBER,), is_personal=True)
@dataclass(frozen=True, slots=True)
class DemandMeeting(Command[DemandPage]):
    """We want the body to meet about this, outside its plan.

    Attributes:
        question: it stands so on the agenda of the meeting, too.
    """

    body_id: BodyId
    question: Annotated[str, Len(10, 300)]


@permit(in_body=(Role.MEMBER,), is_personal=True)
@dataclass(frozen=True, slots=True)
class SupportDemand(Command[DemandPage]):
    """I want it too."""

    demand_id: DemandId


@permit(in_body=(Role.MEMBER,))
@dataclass(frozen=True, slots=True)
class DropDemand(Command[DemandPage]):
    """I do not want it any more."""

    demand_id: DemandId


@permit(own=(Role.CITIZEN,))
@dataclass(frozen=True, slots=True)
class WithdrawDemand(Command[DemandPage]):
    """I take it back, as long as too few stand behind it."""

    demand_id: DemandId


@permit(in_body=READERS)
@dataclass(frozen=True, slots=True)
class ShowDemand(Command[DemandPage]):
    """What is the meeting wanted for, by whom, and until when must it be called?"""

    demand_id: DemandId


@permit(in_body=READERS)
@dataclass(frozen=True, slots=True)
class ListDemands(Command[DemandList]):
    """Which meetings have members demanded?"""

    body_id: BodyId
    page: PageNumber = 1
