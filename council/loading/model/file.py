"""A council file as far as it could be read, with what is wrong in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from council.loading.model.entries import (
    BodyEntry,
    CategoryEntry,
    MembershipEntry,
    OrganizationEntry,
    PersonEntry,
    RegionEntry,
    ReserveListing,
    Table,
)


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
