"""Changes of a whole composition: a rotation, and working groups that are split or merged."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from annotated_types import Len

from council.bodies.model import Body
from council.command import Command
from council.identity import BodyId, MembershipId, ReserveId
from council.members.commands.seats import Ground
from council.members.model import BodyChange
from council.names import Names
from council.pages import Page, PageNumber
from council.permissions.model import EVERYONE, Role
from council.permissions.registry import permit

ROTATED_MOST = 60
"""As many as any body has seats."""
NAMES_MOST = 3_000
BodyName = Annotated[str, Len(3, 300)]


@dataclass(frozen=True, slots=True)
class Rotated:
    """How many came and went."""

    body_id: BodyId
    went: int
    came: int


@permit(in_body=(Role.SECRETARY,), anywhere=(Role.ADMINISTRATOR,))
@dataclass(frozen=True, slots=True)
class Rotate(Command[Rotated]):
    """Several go and several come on one ground.

    Attributes:
        on: the first day of those who come; the day before is the last of those who go.
        leaving: none where the body only grows.
        reserved: those who come from the reserve list.
        names: of others who come, one to a line.
    """

    body_id: BodyId
    leaving: Annotated[tuple[MembershipId, ...], Len(1, ROTATED_MOST)] | None
    reserved: Annotated[tuple[ReserveId, ...], Len(1, ROTATED_MOST)] | None
    names: Annotated[str, Len(3, NAMES_MOST)] | None
    on: date
    ground: Ground


@permit(in_body=(Role.SECRETARY,), anywhere=(Role.ADMINISTRATOR,))
@dataclass(frozen=True, slots=True)
class SplitBody(Command[BodyId]):
    """Close a working group or commission and found two in its place; returns the first.

    Attributes:
        moving: who goes to the second; all others go to the first.
        on: the last day of the old one.
    """

    body_id: BodyId
    first_kk: BodyName
    first_ru: BodyName
    second_kk: BodyName
    second_ru: BodyName
    moving: Annotated[tuple[MembershipId, ...], Len(1, ROTATED_MOST)]
    on: date
    ground: Ground


@permit(in_body=(Role.SECRETARY,), anywhere=(Role.ADMINISTRATOR,))
@dataclass(frozen=True, slots=True)
class MergeBodies(Command[BodyId]):
    """Close two working groups or commissions of one body and found one in their place; returns it.

    Attributes:
        other_id: the second of the two; the actor must have a say there as well.
        name_kk, name_ru: of the new one.
        carried: who goes over.
        on: the last day of the old ones.
    """

    body_id: BodyId
    other_id: BodyId
    name_kk: BodyName
    name_ru: BodyName
    carried: Annotated[tuple[MembershipId, ...], Len(1, ROTATED_MOST)]
    on: date
    ground: Ground


@dataclass(frozen=True, slots=True)
class Change:
    """A change with the names of the bodies in it; `into` is none for a rotation."""

    change: BodyChange
    body: Names
    into: Names | None


@dataclass(frozen=True, slots=True)
class ChangesPage:
    """What a body has been through, the newest first."""

    body: Body
    changes: Page[Change]


@permit(anywhere=EVERYONE)
@dataclass(frozen=True, slots=True)
class ShowChanges(Command[ChangesPage]):
    """How did this body come to be, and how was it changed?"""

    body_id: BodyId
    page: PageNumber = 1
