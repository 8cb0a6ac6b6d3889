"""What a council file says, what is wrong with it, and what taking it over has changed.

Entries name one another by codes and keys, so that they can be checked before anything has an id; `at` is an entry's
place among those of its table, counted from 0, by which its line is found again.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Final

from council.names import Names
from council.organizations.model import OrganizationKind
from council.people.model import Sex
from council.profiles.own import OwnRule


class Table(StrEnum):
    REGION = "region"
    CATEGORY = "category"
    ORGANIZATION = "organization"
    BODY = "body"
    PERSON = "person"
    MEMBERSHIP = "membership"
    RESERVE = "reserve"


UNNAMED: Final = frozenset({Table.MEMBERSHIP, Table.RESERVE})
"""Tables whose entries bear no code or key, and are named by no other."""


@dataclass(frozen=True, slots=True)
class RegionEntry:
    at: int
    code: str
    parent: str | None
    level: str
    names: Names
    also: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CategoryEntry:
    at: int
    code: str
    names: Names


@dataclass(frozen=True, slots=True)
class OrganizationEntry:
    at: int
    code: str
    kind: OrganizationKind
    names: Names
    bin: str | None
    region: str | None


@dataclass(frozen=True, slots=True)
class BodyEntry:
    at: int
    code: str
    profile: str
    names: Names
    region: str | None
    parent: str | None
    organization: str | None
    seats: int | None
    own_rules: tuple[OwnRule, ...] = ()


@dataclass(frozen=True, slots=True)
class PersonEntry:
    at: int
    key: str
    name: str
    sex: Sex | None = None
    birth_year: int | None = None


@dataclass(frozen=True, slots=True)
class MembershipEntry:
    at: int
    body: str
    person: str
    post: str
    represents: str | None
    from_on: date
    until_on: date | None
    ground: str
    end_ground: str | None
    in_public_service: bool | None
    is_acting: bool = False


@dataclass(frozen=True, slots=True)
class ReserveListing:
    """A person on the reserve list of a body, in the order of the file."""

    at: int
    body: str
    person: str
    represents: str | None
    listed_on: date
    ground: str


@dataclass(frozen=True, slots=True)
class Spot:
    """Where in the file: a table, the place of the entry in it, a key (`name.kk`) or the entry as a whole."""

    table: str
    at: int
    key: str = ""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong: where, the locale key that says what was expected, and its arguments."""

    spot: Spot
    reason: str
    args: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Declared:
    """A code or key that some entry bears, be the entry otherwise right or wrong; with what else could be read."""

    table: Table
    at: int
    code: str
    parent: str | None = None
    profile: str | None = None


@dataclass(frozen=True, slots=True)
class CouncilFile:
    """A file as far as it could be read.

    Attributes:
        declared: all codes, so that one wrong entry does not make everything that names it wrong.
        problems: what is wrong with single entries.
    """

    regions: tuple[RegionEntry, ...] = ()
    categories: tuple[CategoryEntry, ...] = ()
    organizations: tuple[OrganizationEntry, ...] = ()
    bodies: tuple[BodyEntry, ...] = ()
    people: tuple[PersonEntry, ...] = ()
    memberships: tuple[MembershipEntry, ...] = ()
    reserve: tuple[ReserveListing, ...] = ()
    declared: tuple[Declared, ...] = ()
    problems: tuple[Problem, ...] = ()


class Changed(StrEnum):
    ADDED = "added"
    CHANGED = "changed"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that became different; `name` is what people call it, beside its code or key."""

    what: Changed
    table: Table
    code: str
    name: Names | str


@dataclass(frozen=True, slots=True)
class Absent:
    """Somebody in office of whom the file says nothing: left as they are."""

    body: str
    name: str
    post: str


@dataclass(frozen=True, slots=True)
class Report:
    changes: tuple[Change, ...]
    absent: tuple[Absent, ...]

    def count(self, what: Changed) -> int:
        return sum(change.what is what for change in self.changes)
