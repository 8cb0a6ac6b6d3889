"""Working groups and commissions that are split or merged."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from annotated_types import Len

from council.command import Command
from council.identity import BodyId, MembershipId
from council.members.commands.rotation import ROTATED_MOST
from council.members.commands.seats import Ground
from council.permissions.model import Role
from council.permissions.registry import permit

BodyName = Annotated[str, Len(3, 300)]


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
