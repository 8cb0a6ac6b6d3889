"""Whose members are managed, and what their list shows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from council.bodies.model import Body, Member
from council.command import Command
from council.identity import BodyId
from council.members.shares import Part
from council.names import Names
from council.pages import Page, PageNumber
from council.permissions.model import Role
from council.permissions.registry import permit


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
