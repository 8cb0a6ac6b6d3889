"""A rotation: several go and several come."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from annotated_types import Len

from council.command import Command
from council.identity import BodyId, MembershipId, ReserveId
from council.members.commands.seats import Ground
from council.permissions.model import Role
from council.permissions.registry import permit

ROTATED_MOST = 60
"""As many as any body has seats."""

NAMES_MOST = 3_000


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
