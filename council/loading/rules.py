"""Whether the entries of a file fit one another, what is stored, the profiles and the law."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field

from council.bodies.model import Body
from council.directory.model import Category, Region
from council.folding import fold
from council.identity import PersonId
from council.loading.model import UNNAMED, BodyEntry, CouncilFile, MembershipEntry, Problem, ReserveListing, Spot, Table
from council.loading.regulation import regulation_problems
from council.members.refusals import DatesOutOfOrder
from council.names import Names
from council.organizations.model import Organization
from council.profiles.model import Profile


@dataclass(frozen=True, slots=True)
class Stored:
    """What is there already, by code or key."""

    regions: Mapping[str, Region] = field(default_factory=dict)
    categories: Mapping[str, Category] = field(default_factory=dict)
    organizations: Mapping[str, Organization] = field(default_factory=dict)
    bodies: Mapping[str, Body] = field(default_factory=dict)
    people: Mapping[str, PersonId] = field(default_factory=dict)

    def codes(self, table: Table) -> Collection[str]:
        by_table: Mapping[Table, Collection[str]] = {
            Table.REGION: self.regions,
            Table.CATEGORY: self.categories,
            Table.ORGANIZATION: self.organizations,
            Table.BODY: self.bodies,
            Table.PERSON: self.people,
        }
        return by_table[table]


@dataclass(frozen=True, slots=True)
class Kinds:
    """The profiles, and the names that only public councils may bear, as the beginnings of folded words."""

    profiles: Mapping[str, Profile]
    protected: tuple[tuple[str, ...], ...]


def problems_of(file: CouncilFile, stored: Stored, kinds: Kinds) -> Iterator[Problem]:
    """Everything wrong with the file but the seats themselves, which `council.loading.seating` weighs."""
    yield from file.problems
    yield from _repeated(file)
    known: dict[Table, set[str]] = {
        table: {*stored.codes(table), *_declared(file, table)} for table in Table if table not in UNNAMED
    }
    for region in file.regions:
        yield from _missing(known, Table.REGION, region.parent, Spot(Table.REGION, region.at, "parent"))
    for organization in file.organizations:
        yield from _missing(
            known, Table.REGION, organization.region, Spot(Table.ORGANIZATION, organization.at, "region")
        )
    profile_of = {code: body.profile for code, body in stored.bodies.items()}
    profile_of |= {each.code: each.profile or "" for each in file.declared if each.table is Table.BODY}
    for body in file.bodies:
        yield from _body(body, known, profile_of, kinds)
    for membership in file.memberships:
        yield from _membership(membership, known, kinds.profiles.get(profile_of.get(membership.body, "")))
    for listing in file.reserve:
        yield from _reserve(listing, known)
    yield from _cycles(file, stored)


def _declared(file: CouncilFile, table: Table) -> set[str]:
    return {each.code for each in file.declared if each.table is table}


def _repeated(file: CouncilFile) -> Iterator[Problem]:
    first: dict[tuple[Table, str], Spot] = {}
    for each in file.declared:
        spot = Spot(each.table, each.at, "key" if each.table is Table.PERSON else "code")
        earlier = first.setdefault((each.table, each.code), spot)
        if earlier is not spot:
            yield Problem(spot, "load-repeated", {"given": each.code, "first": earlier})


def _missing(known: Mapping[Table, set[str]], table: Table, code: str | None, spot: Spot) -> Iterator[Problem]:
    if code is not None and code not in known[table]:
        yield Problem(spot, f"load-unknown-{table}", {"given": code})


def _body(
    body: BodyEntry, known: Mapping[Table, set[str]], profile_of: Mapping[str, str], kinds: Kinds
) -> Iterator[Problem]:
    def spot(key: str) -> Spot:
        return Spot(Table.BODY, body.at, key)

    yield from _missing(known, Table.REGION, body.region, spot("region"))
    yield from _missing(known, Table.BODY, body.parent, spot("parent"))
    yield from _missing(known, Table.ORGANIZATION, body.organization, spot("organization"))
    profile = kinds.profiles.get(body.profile)
    if profile is None:
        expected = ", ".join(sorted(kinds.profiles))
        yield Problem(spot("profile"), "load-unknown-profile", {"given": body.profile, "known": expected})
        return
    yield from regulation_problems(body, profile)
    size = profile.size
    if body.seats is not None and size.is_verified and not size.value.least <= body.seats <= size.value.most:
        yield Problem(spot("seats"), "load-seats", {"least": size.value.least, "most": size.value.most})
    if not _may_be_called_public(body, profile, profile_of, kinds):
        for language in protected_in(body.names, kinds.protected):
            yield Problem(spot(f"name.{language}"), "load-protected-name")


def _may_be_called_public(body: BodyEntry, profile: Profile, profile_of: Mapping[str, str], kinds: Kinds) -> bool:
    """A part of a public council may name the council it belongs to."""
    parent = kinds.profiles.get(profile_of.get(body.parent or "", ""))
    return profile.is_public_council or (profile.is_part and parent is not None and parent.is_public_council)


def protected_in(names: Names, protected: tuple[tuple[str, ...], ...]) -> Iterator[str]:
    """The languages in which a name holds one of the protected phrases, in whatever case or form."""
    for language, name in (("kk", names.kk), ("ru", names.ru), ("en", names.en)):
        words = fold(name).split()
        if any(_holds(words, phrase) for phrase in protected):
            yield language


def _holds(words: list[str], phrase: tuple[str, ...]) -> bool:
    runs = (words[start : start + len(phrase)] for start in range(len(words) - len(phrase) + 1))
    return any(
        all(word.strip("«»\"'„“”(").startswith(stem) for word, stem in zip(run, phrase, strict=True)) for run in runs
    )


def _membership(
    membership: MembershipEntry, known: Mapping[Table, set[str]], profile: Profile | None
) -> Iterator[Problem]:
    def spot(key: str) -> Spot:
        return Spot(Table.MEMBERSHIP, membership.at, key)

    yield from _missing(known, Table.BODY, membership.body, spot("body"))
    yield from _missing(known, Table.PERSON, membership.person, spot("person"))
    yield from _missing(known, Table.ORGANIZATION, membership.represents, spot("represents"))
    if membership.until_on is not None and membership.until_on < membership.from_on:
        days = {"from_on": membership.from_on, "until_on": membership.until_on}
        yield Problem(spot("until"), DatesOutOfOrder.key(), days)
    if profile is not None and profile.post(membership.post) is None:
        expected = ", ".join(post.code for post in profile.posts)
        yield Problem(spot("post"), "load-unknown-post", {"given": membership.post, "known": expected})


def _reserve(listing: ReserveListing, known: Mapping[Table, set[str]]) -> Iterator[Problem]:
    yield from _missing(known, Table.BODY, listing.body, Spot(Table.RESERVE, listing.at, "body"))
    yield from _missing(known, Table.PERSON, listing.person, Spot(Table.RESERVE, listing.at, "person"))
    yield from _missing(known, Table.ORGANIZATION, listing.represents, Spot(Table.RESERVE, listing.at, "represents"))


def _cycles(file: CouncilFile, stored: Stored) -> Iterator[Problem]:
    code_of = {body.id: code for code, body in stored.bodies.items()}
    bodies = {code: code_of[body.parent_id] if body.parent_id else None for code, body in stored.bodies.items()}
    regions = {code: region.parent for code, region in stored.regions.items()}
    for table, parent_of in ((Table.BODY, bodies), (Table.REGION, regions)):
        declared = [each for each in file.declared if each.table is table]
        parent_of |= {each.code: each.parent for each in reversed(declared)}
        for each in declared:
            if each.parent is not None and _comes_back(each.code, parent_of):
                yield Problem(Spot(table, each.at, "parent"), "load-cycle", {"given": each.code})


def _comes_back(code: str, parent_of: Mapping[str, str | None]) -> bool:
    seen: set[str] = set()
    step = parent_of.get(code)
    while step is not None and step not in seen:
        if step == code:
            return True
        seen.add(step)
        step = parent_of.get(step)
    return False
