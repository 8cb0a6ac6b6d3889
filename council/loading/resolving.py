"""Codes become ids: every entry turned into the thing it means, stored or new."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from council.bodies.model import Body
from council.directory.model import Category, Region
from council.identity import BodyId, OrganizationId, PersonId
from council.loading.model import CouncilFile, Declared, MembershipEntry, Table
from council.loading.rules import Stored
from council.organizations.model import Organization
from council.profiles.model import Profile


@dataclass(frozen=True, slots=True)
class Resolved:
    """What is stored with what the file says laid over it, by code or key."""

    regions: Mapping[str, Region]
    categories: Mapping[str, Category]
    organizations: Mapping[str, Organization]
    bodies: Mapping[str, Body]
    people: Mapping[str, PersonId]

    def organization_ids(self) -> dict[str, OrganizationId]:
        return {code: organization.id for code, organization in self.organizations.items()}


def with_defaults(file: CouncilFile, defaults: CouncilFile, stored: Stored) -> CouncilFile:
    """Put before the file's own entries those defaults that neither it nor the store knows."""
    own = {(each.table, each.code) for each in file.declared}
    regions = tuple(
        each for each in defaults.regions if (Table.REGION, each.code) not in own and each.code not in stored.regions
    )
    categories = tuple(
        each
        for each in defaults.categories
        if (Table.CATEGORY, each.code) not in own and each.code not in stored.categories
    )
    declared = [Declared(Table.REGION, each.at, each.code, each.parent) for each in regions]
    return replace(
        file,
        regions=regions + file.regions,
        categories=categories + file.categories,
        declared=(*declared, *file.declared),
    )


def resolved(file: CouncilFile, stored: Stored, new_ids: Iterator[int]) -> Resolved:
    """Give every entry its id; a reference that leads nowhere leads to nothing here, and is a problem elsewhere."""
    organizations = dict(stored.organizations)
    for entry in file.organizations:
        known = stored.organizations.get(entry.code)
        number = OrganizationId(next(new_ids)) if known is None else known.id
        organizations[entry.code] = Organization(number, entry.code, entry.kind, entry.names, entry.bin, entry.region)
    people = dict(stored.people)
    for person in file.people:
        if person.key not in people:
            people[person.key] = PersonId(next(new_ids))
    return Resolved(
        regions=dict(stored.regions)
        | {each.code: Region(each.code, each.parent, each.level, each.names, each.also) for each in file.regions},
        categories=dict(stored.categories) | {each.code: Category(each.code, each.names) for each in file.categories},
        organizations=organizations,
        bodies=_bodies(file, stored, organizations, new_ids),
        people=people,
    )


def _bodies(
    file: CouncilFile, stored: Stored, organizations: Mapping[str, Organization], new_ids: Iterator[int]
) -> dict[str, Body]:
    ids = {code: body.id for code, body in stored.bodies.items()}
    for entry in file.bodies:
        if entry.code not in ids:
            ids[entry.code] = BodyId(next(new_ids))
    bodies = dict(stored.bodies)
    for entry in file.bodies:
        organization = organizations.get(entry.organization or "")
        bodies[entry.code] = Body(
            id=ids[entry.code],
            code=entry.code,
            profile=entry.profile,
            names=entry.names,
            region=entry.region,
            parent_id=ids.get(entry.parent or ""),
            organization_id=None if organization is None else organization.id,
            seats=entry.seats,
            own_rules=entry.own_rules,
            closed_on=stored.bodies[entry.code].closed_on if entry.code in stored.bodies else None,
        )
    return bodies


def seats_by_body(
    file: CouncilFile, known: Resolved, profiles: Mapping[str, Profile]
) -> dict[str, list[MembershipEntry]]:
    """The membership entries of each body, as far as all they name is there."""
    entries: dict[str, list[MembershipEntry]] = {}
    for entry in file.memberships:
        body = known.bodies.get(entry.body)
        profile = profiles.get(body.profile) if body else None
        has_post = profile is not None and profile.post(entry.post) is not None
        has_organization = entry.represents is None or entry.represents in known.organizations
        if has_post and has_organization and entry.person in known.people:
            entries.setdefault(entry.body, []).append(entry)
    return entries


def parents_first(parent_of: Mapping[str, str | None]) -> list[str]:
    """The codes of a tree, each after the one it hangs on; a parent outside counts as there."""

    def depth(code: str) -> int:
        parent = parent_of.get(code)
        return 0 if parent is None else 1 + depth(parent)

    return sorted(parent_of, key=depth)
