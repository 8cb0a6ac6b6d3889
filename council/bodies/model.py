"""Body and membership; the questions and orders about them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Annotated

from annotated_types import Ge, Len

from council.command import Command
from council.directory.model import Region
from council.identity import BodyId, MembershipId, OrganizationId, PersonId
from council.names import Names
from council.pages import Page
from council.permissions.model import EVERYONE, Role
from council.permissions.registry import permit
from council.profiles.model import Voting

PageNumber = Annotated[int, Ge(1)]
SEARCH_MOST = 24
"""Letters of a search: it must fit a button that turns the page, and words are found by their beginnings."""
SEARCH_WORDS = 3
"""So many words of a search are looked at; the rest is ignored."""
Ground = Annotated[str, Len(3, 300)]
"""Why a mandate began or ended: the decision, its number and date."""


@dataclass(frozen=True, slots=True)
class Body:
    """A council, commission or working group.

    Attributes:
        code: short and unique in the installation; numbers of papers begin with it (`KST-2026-000123`).
        profile: the key of its kind.
        region: the code of its region; none for a body of the whole country.
        organization_id: the state body or company at which it works.
        seats: its established membership; none follows the profile's most.
    """

    id: BodyId
    code: str
    profile: str
    names: Names
    region: str | None = None
    parent_id: BodyId | None = None
    organization_id: OrganizationId | None = None
    seats: int | None = None


@dataclass(frozen=True, slots=True)
class Membership:
    """A person in a body over an interval of days, with the ground on which it began and ended.

    Attributes:
        post: a code of the profile; `role` and `voting` are what it gave when it was conferred.
        until_on: the last day in office; none while no end is set.
    """

    id: MembershipId
    body_id: BodyId
    person_id: PersonId
    post: str
    role: Role
    voting: Voting
    represents: OrganizationId | None
    from_on: date
    until_on: date | None
    ground: str
    end_ground: str | None = None


@dataclass(frozen=True, slots=True)
class Member:
    """A membership as lists show it."""

    membership_id: MembershipId
    person_id: PersonId
    name: str
    post: str
    role: Role
    voting: Voting
    represents: Names | None
    from_on: date
    until_on: date | None


@dataclass(frozen=True, slots=True)
class RegionsPage:
    regions: Page[Region]
    has_country: bool
    """Some bodies work in the whole country."""


@permit(anywhere=EVERYONE)
@dataclass(frozen=True, slots=True)
class ShowRegions(Command[RegionsPage]):
    """In which regions are there bodies?"""

    page: PageNumber = 1


@dataclass(frozen=True, slots=True)
class BodiesPage:
    """A list of bodies; `region` or `parent` is what they have in common, if anything."""

    bodies: Page[Body]
    region: Region | None = None
    parent: Body | None = None


@permit(anywhere=EVERYONE)
@dataclass(frozen=True, slots=True)
class ShowBodies(Command[BodiesPage]):
    """Which bodies work in this region (in the whole country, without one)?"""

    region: str | None = None
    page: PageNumber = 1


@permit(anywhere=EVERYONE)
@dataclass(frozen=True, slots=True)
class SearchBodies(Command[BodiesPage]):
    """Which bodies answer to these words?"""

    words: Annotated[str, Len(1, SEARCH_MOST)]
    page: PageNumber = 1


@dataclass(frozen=True, slots=True)
class BodyPage:
    """A body with what stands around it."""

    body: Body
    kind: Names
    region: Region | None
    parent: Body | None
    children: int
    presiding: tuple[Member, ...]
    secretaries: tuple[Member, ...]
    members: int
    """How many vote here today."""
    seats: int
    posts: Mapping[str, Names]
    """The names of each post that the profile knows."""


@permit(anywhere=EVERYONE)
@dataclass(frozen=True, slots=True)
class ShowBody(Command[BodyPage]):
    """What is this body?"""

    body_id: BodyId


@permit(anywhere=EVERYONE)
@dataclass(frozen=True, slots=True)
class ShowChildren(Command[BodiesPage]):
    """Which bodies stand below it?"""

    body_id: BodyId
    page: PageNumber = 1


@dataclass(frozen=True, slots=True)
class MembersPage:
    body: Body
    members: Page[Member]
    posts: Mapping[str, Names]


@permit(anywhere=EVERYONE)
@dataclass(frozen=True, slots=True)
class ShowMembers(Command[MembersPage]):
    """Who sits in it?"""

    body_id: BodyId
    page: PageNumber = 1


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
