"""What the entries of a council file say.

Entries name one another by codes and keys, so that they can be checked before anything has an id; `at` is an entry's
place among those of its table, counted from 0, by which its line is found again.
"""

from __future__ import annotations

from dataclasses import dataclass
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
