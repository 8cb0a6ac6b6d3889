"""What a secretary sees and orders about the members of the own body, one by one or by a workbook."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from annotated_types import MaxLen

from council.bodies.model import Body, Membership, MembersPage, PageNumber
from council.bodies.roster import Plan, Roster, RosterRow, Sheet, is_over
from council.command import Command
from council.identity import BodyId, MembershipId
from council.names import Names
from council.pages import Page
from council.permissions.model import Role
from council.permissions.registry import permit

ROWS_MOST = 2_000


@dataclass(frozen=True, slots=True)
class Seat:
    """One membership with the words around it.

    Attributes:
        is_over: nothing about it can be changed any more.
    """

    membership: Membership
    body: Body
    name: str
    post: Names
    represents: Names | None
    is_over: bool


@dataclass(frozen=True, slots=True)
class Drawn:
    """A roster, by post, and the day on which it was drawn."""

    roster: Roster
    today: date

    @property
    def memberships(self) -> tuple[Membership, ...]:
        """Those that are not over: the others cannot be changed."""
        return tuple(each for each in self.roster.memberships if not is_over(each, self.today))


@dataclass(frozen=True, slots=True)
class Preview:
    """What the rows would do to the roster as it stands now."""

    plan: Plan
    sheet: Sheet
    roster: Roster


@permit(anywhere=(Role.SECRETARY, Role.ADMINISTRATOR))
@dataclass(frozen=True, slots=True)
class ListRosters(Command[Page[Body]]):
    """Whose members may I manage?"""

    page: PageNumber = 1


@permit(in_body=(Role.SECRETARY,), anywhere=(Role.ADMINISTRATOR,))
@dataclass(frozen=True, slots=True)
class ManageMembers(Command[MembersPage]):
    """Who sits here, or will?"""

    body_id: BodyId
    page: PageNumber = 1


@permit(in_body=(Role.SECRETARY,), anywhere=(Role.ADMINISTRATOR,))
@dataclass(frozen=True, slots=True)
class ShowSeat(Command[Seat]):
    """One member, with the ground of the mandate."""

    membership_id: MembershipId


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
