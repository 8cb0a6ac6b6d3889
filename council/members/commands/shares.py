"""What shares of a body are reckoned of, and what they come to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from annotated_types import Interval

from council.bodies.model import Body
from council.command import Command
from council.identity import BodyId, MembershipId
from council.members.shares import Part, Share
from council.names import Names
from council.people.model import Sex
from council.permissions.model import Role
from council.permissions.registry import permit

YEAR_LEAST, YEAR_MOST = 1900, 2020
"""Years of birth: nobody older lives, nobody younger sits anywhere for a long while."""


@permit(in_body=(Role.SECRETARY,), anywhere=(Role.ADMINISTRATOR,))
@dataclass(frozen=True, slots=True)
class DescribeMember(Command[MembershipId]):
    """Note what shares are reckoned of; what is left out is forgotten."""

    membership_id: MembershipId
    sex: Sex | None
    birth_year: Annotated[int, Interval(ge=YEAR_LEAST, le=YEAR_MOST)] | None
    in_public_service: bool


@dataclass(frozen=True, slots=True)
class SharesPage:
    """What the body is made of.

    Attributes:
        seated: the voting members in office; `seats` with the vacant ones.
        missed, wanted: as in `RosterPage`.
        source: where the bounds were read.
    """

    body: Body
    shares: tuple[Share, ...]
    seated: int
    seats: int
    missed: tuple[Part, ...]
    wanted: int | None
    source: Names


@permit(in_body=(Role.SECRETARY,), anywhere=(Role.ADMINISTRATOR,))
@dataclass(frozen=True, slots=True)
class ShowShares(Command[SharesPage]):
    """What is the body made of?"""

    body_id: BodyId
