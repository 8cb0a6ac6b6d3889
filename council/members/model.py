"""A body's roster beside the rows of a workbook about it: what the secretary sent, and what it comes to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from council.bodies.model import Body, Membership
from council.errors import RuleBroken
from council.identity import OrganizationId, PersonId
from council.organizations.model import Organization
from council.profiles.model import Profile


@dataclass(frozen=True, slots=True)
class RosterRow:
    """One row as the secretary sent it.

    Attributes:
        number: the one at the left edge of the sheet, from 1.
        key: the membership's id; without one the row asks for a new membership.
        represents: the organization's name or code, as written; empty for none.
        ended_on: the last day, where the row ends the membership.
    """

    number: int
    key: str | None
    name: str
    post: str
    is_voting: bool
    represents: str
    from_on: date
    until_on: date | None
    ground: str
    ended_on: date | None = None
    end_ground: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """What is confirmed: the rows that change something, and what they were held against.

    Attributes:
        as_of: the day of the preview; a post changed without a day of its own changes then.
        digest: of the roster at that moment; with another one, the preview was of something else.
    """

    rows: tuple[RosterRow, ...]
    as_of: date
    digest: str


@dataclass(frozen=True, slots=True)
class Roster:
    """A body with its memberships of all times.

    Attributes:
        names: of the people whose memberships are not over.
        organizations: all that a member may represent.
    """

    body: Body
    profile: Profile
    memberships: tuple[Membership, ...]
    names: Mapping[PersonId, str]
    organizations: Mapping[OrganizationId, Organization]


class Effect(StrEnum):
    """What a row does to a membership."""

    GOES = "goes"
    MOVES = "moves"
    """To another post."""
    MENDED = "mended"
    """What was written down wrongly, or a term, is put right."""
    COMES = "comes"


@dataclass(frozen=True, slots=True)
class Step:
    """What one row does.

    Attributes:
        after: what is saved, in this order; ids below zero are of what does not exist yet.
        former_name: the person's, where the row corrects it.
        is_namesake: a new member bears the name of somebody who sits here.
        is_barred_to_officials: whoever comes to this post may not be in public service.
    """

    row: RosterRow
    effect: Effect
    before: Membership | None
    after: tuple[Membership, ...]
    former_name: str | None = None
    is_namesake: bool = False
    is_barred_to_officials: bool = False

    @property
    def seat(self) -> Membership:
        """The membership as it will stand."""
        return self.after[-1]


@dataclass(frozen=True, slots=True)
class RowRefused:
    """A row that cannot be taken over, and the first reason."""

    row: RosterRow
    reason: RuleBroken


@dataclass(frozen=True, slots=True)
class Plan:
    """What all rows come to; with any refused, nothing is done."""

    steps: tuple[Step, ...]
    refused: tuple[RowRefused, ...]

    def rows(self) -> tuple[RosterRow, ...]:
        """Those that change something."""
        return tuple(step.row for step in self.steps)

    def count(self, effect: Effect) -> int:
        return sum(step.effect is effect for step in self.steps)
