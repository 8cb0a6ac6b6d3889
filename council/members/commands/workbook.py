"""The roster as a workbook: drawn, previewed, taken over."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from annotated_types import MaxLen

from council.bodies.model import Membership
from council.command import Command
from council.identity import BodyId
from council.members.model import Plan, Roster, RosterRow, Sheet
from council.permissions.model import Role
from council.permissions.registry import permit

ROWS_MOST = 2_000


@dataclass(frozen=True, slots=True)
class Drawn:
    """A roster, by post, and the day on which it was drawn."""

    roster: Roster
    today: date

    @property
    def memberships(self) -> tuple[Membership, ...]:
        """Those that are not over: the others cannot be changed."""
        return tuple(each for each in self.roster.memberships if not each.is_over(self.today))

    @property
    def seats(self) -> tuple[Membership, ...]:
        """The same without offices that are held in somebody's place: a workbook knows seats only."""
        return tuple(each for each in self.memberships if not each.is_acting)


@dataclass(frozen=True, slots=True)
class Preview:
    """What the rows would do to the roster as it stands now."""

    plan: Plan
    sheet: Sheet
    roster: Roster


@permit(in_body=(Role.SECRETARY,), anywhere=(Role.ADMINISTRATOR,))
@dataclass(frozen=True, slots=True)
class DrawRoster(Command[Drawn]):
    """The roster as a workbook wants it."""

    body_id: BodyId


@permit(in_body=(Role.SECRETARY,), anywhere=(Role.ADMINISTRATOR,))
@dataclass(frozen=True, slots=True)
class PreviewRoster(Command[Preview]):
    """What would these rows do?"""

    body_id: BodyId
    rows: Annotated[tuple[RosterRow, ...], MaxLen(ROWS_MOST)]


@permit(in_body=(Role.SECRETARY,), anywhere=(Role.ADMINISTRATOR,))
@dataclass(frozen=True, slots=True)
class AmendRoster(Command[Plan]):
    """Do what the preview of this sheet showed, whole or not at all."""

    body_id: BodyId
    sheet: Sheet
