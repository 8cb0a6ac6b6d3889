"""Body and membership."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from council.identity import BodyId, MembershipId, OrganizationId, PersonId
from council.names import Names
from council.permissions.model import Role
from council.profiles.model import Voting
from council.profiles.own import OwnRule


@dataclass(frozen=True, slots=True)
class Body:
    """A council, commission or working group.

    Attributes:
        code: short and unique in the installation; numbers of papers begin with it (`KST-2026-000123`).
        profile: the key of its kind.
        region: the code of its region; none for a body of the whole country.
        organization_id: the state body or company at which it works.
        seats: its established membership; none follows the profile's most.
        own_rules: what its regulation sets apart from the profile; `council.profiles.finding` lays them over it.
        closed_on: the last day of its work; from then on it can only be read.
    """

    id: BodyId
    code: str
    profile: str
    names: Names
    region: str | None = None
    parent_id: BodyId | None = None
    organization_id: OrganizationId | None = None
    seats: int | None = None
    own_rules: tuple[OwnRule, ...] = ()
    closed_on: date | None = None

    def is_closed(self, today: date) -> bool:
        return self.closed_on is not None and self.closed_on < today


@dataclass(frozen=True, slots=True)
class Membership:
    """A person in a body over an interval of days, with the ground on which it began and ended.

    Attributes:
        post: a code of the profile; `role` and `voting` are what it gave when it was conferred.
        until_on: the last day in office; none while no end is set. Before the first, it was taken back before it began.
        is_acting: an office held in somebody's place, beside or without a seat of one's own; it never votes.
        is_in_public_service: counts for the state, whoever is represented.
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
    is_acting: bool = False
    is_in_public_service: bool = False

    def is_over(self, today: date) -> bool:
        return self.is_void or (self.until_on is not None and self.until_on < today)

    @property
    def is_void(self) -> bool:
        """It was taken back before it began, and nobody ever held it."""
        return self.until_on is not None and self.until_on < self.from_on


@dataclass(frozen=True, slots=True)
class Member:
    """A person in office as lists show it, once: the seat, and the office they are acting in beside it.

    Attributes:
        role: what the office makes of them where they are acting in one, else the seat.
        acting: the code of the post held in somebody's place; equal to `post` where there is no seat beside it.
    """

    membership_id: MembershipId
    person_id: PersonId
    name: str
    post: str
    role: Role
    voting: Voting
    represents: Names | None
    from_on: date
    until_on: date | None
    acting: str | None = None
