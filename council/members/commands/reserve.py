"""The reserve list: who waits for a seat, and whose seat they take."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from annotated_types import Len

from council.bodies.model import Body
from council.command import Command
from council.identity import BodyId, MembershipId, OrganizationId, ReserveId
from council.members.commands.seats import Ground
from council.members.model import ReserveEntry
from council.names import Names
from council.pages import Page, PageNumber
from council.permissions.model import Role
from council.permissions.registry import permit


@dataclass(frozen=True, slots=True)
class Reserved:
    """One on the reserve list with the words around it."""

    entry: ReserveEntry
    body: Body
    name: str
    represents: Names | None


@dataclass(frozen=True, slots=True)
class ReservePage:
    """Those who wait, the next first."""

    body: Body
    everybody: tuple[Reserved, ...]
    people: Page[Reserved]


@permit(in_body=(Role.SECRETARY,), anywhere=(Role.ADMINISTRATOR,))
@dataclass(frozen=True, slots=True)
class ListReserve(Command[ReservePage]):
    """Who waits for a seat here?"""

    body_id: BodyId
    page: PageNumber = 1


@permit(in_body=(Role.SECRETARY,), anywhere=(Role.ADMINISTRATOR,))
@dataclass(frozen=True, slots=True)
class ShowReserved(Command[Reserved]):
    """One of them."""

    reserve_id: ReserveId


@permit(in_body=(Role.SECRETARY,), anywhere=(Role.ADMINISTRATOR,))
@dataclass(frozen=True, slots=True)
class AddReserve(Command[ReserveId]):
    """Put a person at the end of the list; `ground` is the decision of the working group or of the body."""

    body_id: BodyId
    name: Annotated[str, Len(3, 120)]
    ground: Ground
    represents: OrganizationId | None = None


@permit(in_body=(Role.SECRETARY,), anywhere=(Role.ADMINISTRATOR,))
@dataclass(frozen=True, slots=True)
class WithdrawReserve(Command[BodyId]):
    """Take a person off the list; that they stood on it stays in the record."""

    reserve_id: ReserveId
    ground: Ground


@permit(in_body=(Role.SECRETARY,), anywhere=(Role.ADMINISTRATOR,))
@dataclass(frozen=True, slots=True)
class ReplaceMember(Command[MembershipId]):
    """End a member's mandate and seat one of the reserve from the next day on, for the rest of the term.

    Attributes:
        on: the last day of whoever leaves.
    """

    membership_id: MembershipId
    reserve_id: ReserveId
    on: date
    ground: Ground
