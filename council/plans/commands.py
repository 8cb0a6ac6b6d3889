"""What may be asked of the plan for the year."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from annotated_types import Len

from council.bodies.model import Body
from council.calendar.year import Year
from council.command import Command
from council.identity import BodyId, PlanItemId
from council.pages import Page, PageNumber
from council.permissions.model import EVERYONE, Role
from council.permissions.registry import permit
from council.plans.model import Period, PlanItem

ITEMS_MOST = 100


@dataclass(frozen=True, slots=True)
class PlanPage:
    """A body's plan; this year's, if no other is asked for."""

    body: Body
    year: int
    items: Page[PlanItem]


@permit(anywhere=EVERYONE)
@dataclass(frozen=True, slots=True)
class ShowPlan(Command[PlanPage]):
    """What does the body mean to take up, and when?"""

    body_id: BodyId
    year: Year | None = None
    page: PageNumber = 1


@permit(in_body=(Role.SECRETARY,), anywhere=(Role.ADMINISTRATOR,))
@dataclass(frozen=True, slots=True)
class AddToPlan(Command[PlanPage]):
    """The body means to take this up, about then."""

    body_id: BodyId
    year: Year
    period: Period
    theme: Annotated[str, Len(5, 300)]


@permit(in_body=(Role.SECRETARY,), anywhere=(Role.ADMINISTRATOR,))
@dataclass(frozen=True, slots=True)
class ReviewStriking(Command[PlanItem]):
    """Show me what would be struck."""

    plan_item_id: PlanItemId


@permit(in_body=(Role.SECRETARY,), anywhere=(Role.ADMINISTRATOR,))
@dataclass(frozen=True, slots=True)
class StrikeFromPlan(Command[PlanPage]):
    """The body does not mean to take this up any more."""

    plan_item_id: PlanItemId
