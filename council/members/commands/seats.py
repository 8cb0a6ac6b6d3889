"""Seats one by one: shown, given, ended, changed, and the office held beside one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from annotated_types import Len

from council.bodies.model import Body, Membership
from council.command import Command
from council.identity import BodyId, MembershipId, OrganizationId, PersonId
from council.names import Names
from council.permissions.model import Role
from council.permissions.registry import permit

Ground = Annotated[str, Len(3, 300)]
"""Why a mandate began or ended: the decision, its number and date."""


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


@permit(in_body=(Role.SECRETARY,), anywhere=(Role.ADMINISTRATOR,))
@dataclass(frozen=True, slots=True)
class ShowSeat(Command[Seat]):
    """One member, with the ground of the mandate."""

    membership_id: MembershipId


@permit(in_body=(Role.SECRETARY,), anywhere=(Role.ADMINISTRATOR,))
@dataclass(frozen=True, slots=True)
class AddMembership(Command[MembershipId]):
    """Put a person into the body.

    Attributes:
        person_id: somebody the house knows; without it the name makes a new person, for two people may bear one name.
        in_public_service: matters where the post may not be held by a civil servant.
    """

    body_id: BodyId
    name: Annotated[str, Len(3, 120)]
    post: Annotated[str, Len(1, 40)]
    from_on: date
    ground: Ground
    until_on: date | None = None
    represents: OrganizationId | None = None
    in_public_service: bool = False
    person_id: PersonId | None = None


@permit(in_body=(Role.SECRETARY,), anywhere=(Role.ADMINISTRATOR,))
@dataclass(frozen=True, slots=True)
class EndMembership(Command[None]):
    """End a person's mandate; `on` is the last day in office."""

    membership_id: MembershipId
    on: date
    ground: Ground


@permit(in_body=(Role.SECRETARY,), anywhere=(Role.ADMINISTRATOR,))
@dataclass(frozen=True, slots=True)
class ChangePost(Command[MembershipId]):
    """Give a member another post from a day on; the history of the former one stays."""

    membership_id: MembershipId
    post: Annotated[str, Len(1, 40)]
    from_on: date
    ground: Ground
    in_public_service: bool = False


@permit(in_body=(Role.SECRETARY,), anywhere=(Role.ADMINISTRATOR,))
@dataclass(frozen=True, slots=True)
class AppointActing(Command[MembershipId]):
    """Let a person of the body hold an office in somebody's place, beside the own seat, from a day to a day."""

    membership_id: MembershipId
    post: Annotated[str, Len(1, 40)]
    from_on: date
    until_on: date
    ground: Ground
