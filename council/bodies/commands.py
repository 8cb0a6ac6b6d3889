"""What may be asked about bodies, by anybody, and what each screen is told."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated

from annotated_types import Len

from council.bodies.model import Body, Member
from council.command import Command
from council.directory.model import Region
from council.identity import BodyId, Instant
from council.names import Names
from council.pages import Page, PageNumber
from council.permissions.model import EVERYONE
from council.permissions.registry import permit

SEARCH_MOST = 24
"""Letters of a search: it must fit a button that turns the page, and words are found by their beginnings."""
SEARCH_WORDS = 3
"""So many words of a search are looked at; the rest is ignored."""


@dataclass(frozen=True, slots=True)
class RegionsPage:
    regions: Page[Region]
    has_country: bool
    """Some bodies work in the whole country."""
    has_own: bool = False
    """The person sits in a body or follows one."""


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
class ShowOwnBodies(Command[BodiesPage]):
    """In which bodies do I sit, and which do I follow?"""

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
    next_at: Instant | None = None
    """When its nearest called meeting begins."""
    is_followed: bool | None = None
    """Whether the person follows it; none where they sit in it themselves."""


@permit(anywhere=EVERYONE)
@dataclass(frozen=True, slots=True)
class ShowBody(Command[BodyPage]):
    """What is this body?"""

    body_id: BodyId


@permit(anywhere=EVERYONE, is_personal=True)
@dataclass(frozen=True, slots=True)
class FollowBody(Command[None]):
    """Tell me of its open meetings and published minutes."""

    body_id: BodyId


@permit(anywhere=EVERYONE)
@dataclass(frozen=True, slots=True)
class UnfollowBody(Command[None]):
    """Tell me no more."""

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
