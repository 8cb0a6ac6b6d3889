"""What a secretary may ask and order about the members of the own body, one by one or by a workbook."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Annotated

from annotated_types import Interval, Len, MaxLen

from council.bodies.model import Body, Member, Membership
from council.command import Command
from council.identity import BodyId, MembershipId, OrganizationId, PersonId
from council.members.model import Plan, Roster, RosterRow, Sheet
from council.members.shares import Part, Share
from council.names import Names
from council.pages import Page, PageNumber
from council.people.model import Sex
from council.permissions.model import Role
from council.permissions.registry import permit

ROWS_MOST = 2_000
YEAR_LEAST, YEAR_MOST = 1900, 2020
"""Years of birth: nobody older lives, nobody younger sits anywhere for a long while."""
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


@permit(anywhere=(Role.SECRETARY, Role.ADMINISTRATOR))
@dataclass(frozen=True, slots=True)
class ListRosters(Command[Page[Body]]):
    """Whose members may I manage?"""

    page: PageNumber = 1


@dataclass(frozen=True, slots=True)
class RosterPage:
    """A page of those who sit here or will.

    Attributes:
        is_part: the body may be split or merged: it belongs to another.
        is_closed: it can only be read.
        missed: shares that are surely outside their bounds today.
        wanted: the fewest members the body should have, where it has fewer.
    """

    body: Body
    members: Page[Member]
    posts: Mapping[str, Names]
    is_part: bool
    is_closed: bool
    missed: tuple[Part, ...] = ()
    wanted: int | None = None


@permit(in_body=(Role.SECRETARY,), anywhere=(Role.ADMINISTRATOR,))
@dataclass(frozen=True, slots=True)
class ManageMembers(Command[RosterPage]):
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
