"""What may be asked of demands: make, support, withdraw, and the screens behind them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from annotated_types import Len

from council.command import Command
from council.demands.pages import DemandList, DemandPage
from council.identity import BodyId, DemandId
from council.pages import PageNumber
from council.permissions.model import Role
from council.permissions.registry import permit

READERS = (Role.MEMBER, Role.PRESIDING, Role.ADVISORY, Role.SECRETARY)


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
