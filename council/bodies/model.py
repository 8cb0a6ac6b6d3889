"""Body and membership."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from council.identity import BodyId, MembershipId, OrganizationId, PersonId
from council.names import Names
from council.permissions.model import Role
from council.profiles.model import Voting


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

    def is_over(self, today: date) -> bool:
        return self.until_on is not None and self.until_on < today


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
