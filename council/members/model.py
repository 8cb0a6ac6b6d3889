"""A body's roster beside the rows of a workbook about it, its reserve list, and what the body has been through."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from council.bodies.model import Body, Membership
from council.errors import RuleBroken
from council.identity import BodyChangeId, BodyId, MembershipId, OrganizationId, PersonId, ReserveId
from council.organizations.model import Organization
from council.profiles.model import Profile


class ReserveState(StrEnum):
    WAITING = "waiting"
    SEATED = "seated"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class ReserveEntry:
    """A person who waits for a seat, or did.

    Attributes:
        position: from 1; the lowest of those who wait is the next.
        ground: the decision that put them here; `left_ground` the one by which they left the list on `left_on`.
        membership_id: the seat they were given.
    """

    id: ReserveId
    body_id: BodyId
    person_id: PersonId
    position: int
    listed_on: date
    ground: str
    represents: OrganizationId | None = None
    state: ReserveState = ReserveState.WAITING
    left_on: date | None = None
    left_ground: str | None = None
    membership_id: MembershipId | None = None


class ChangeKind(StrEnum):
    """What happened to a whole body."""

    SPLIT = "split"
    MERGE = "merge"
    ROTATION = "rotation"


@dataclass(frozen=True, slots=True)
class BodyChange:
    """One line of a body's history; a body that is split has a line for each that came of it.

    Attributes:
        into_id: the body that took its members over; none for a rotation.
        changed_on: the last day of the old body; the first day of those who came by a rotation.
        went, came: members who left the body, and who began in it or in the new one.
    """

    id: BodyChangeId
    kind: ChangeKind
    body_id: BodyId
    into_id: BodyId | None
    changed_on: date
    ground: str
    went: int
    came: int


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
