"""Seats of a file: which stored mandate each entry means, and what the rules of membership say to all of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from council.bodies.model import Body, Membership
from council.identity import MembershipId, OrganizationId, PersonId
from council.loading.model import Change, Changed, MembershipEntry, Problem, Spot, Table
from council.members.refusals import DatesOutOfOrder
from council.members.rules import frame_of, overlap, refusals
from council.organizations.model import Organization
from council.profiles.model import Profile, Voting

_KEY_OF = {
    "refused-membership-overlaps": "person",
    "refused-organization-has-seat": "represents",
    "refused-post-taken": "post",
    "refused-post-barred-to-civil-servants": "in_public_service",
    "refused-acting-not-for-post": "acting",
}


@dataclass(frozen=True, slots=True)
class Seat:
    """An entry with the mandate it means; `before` is the same mandate as it is stored, if it is."""

    entry: MembershipEntry
    membership: Membership
    before: Membership | None

    def change(self) -> Changed | None:
        """What taking the entry over does to the mandate."""
        if self.before is None:
            return Changed.ADDED
        if self.membership == self.before:
            return None
        has_end = self.before.until_on is None and self.membership.until_on is not None
        return Changed.ENDED if has_end else Changed.CHANGED

    def as_change(self, name: str) -> Change | None:
        what = self.change()
        return None if what is None else Change(what, Table.MEMBERSHIP, f"{self.entry.body}/{self.entry.person}", name)


@dataclass(frozen=True, slots=True)
class Seating:
    """All seats of one body: those of the file, and the stored ones it does not mean."""

    body: Body
    seats: tuple[Seat, ...]
    others: tuple[Membership, ...]


def seating(
    body: Body,
    profile: Profile,
    entries: Iterable[MembershipEntry],
    stored: Iterable[Membership],
    people: Mapping[str, PersonId],
    organizations: Mapping[str, OrganizationId],
    new_ids: Iterator[int],
) -> Seating:
    """Match the entries of one body, all of whose references hold, with its stored mandates.

    A mandate is the same if person and first day are, and both are acting or neither; failing that, if the person is
    and the days overlap, for then the file corrects the first day.
    """
    left = list(stored)
    seats = []
    wanted = [(entry, _membership(body, profile, entry, people, organizations)) for entry in entries]
    exact = {id(entry): _same_day(membership, left) for entry, membership in wanted}
    taken = {before.id for before in exact.values() if before is not None}
    for entry, membership in wanted:
        before = exact[id(entry)] or _corrected(membership, left, taken)
        taken |= {before.id} if before else set()
        number = MembershipId(next(new_ids)) if before is None else before.id
        seats.append(Seat(entry, _kept(replace(membership, id=number), entry, before), before))
    return Seating(body, tuple(seats), tuple(each for each in left if each.id not in taken))


def problems_with(
    plan: Seating, profile: Profile, organizations: Mapping[OrganizationId, Organization]
) -> Iterator[Problem]:
    """What the rules of membership have against the seats of one body; the order of days is weighed with the file."""
    everybody, frame = [*plan.others], frame_of(plan.body, profile, organizations.values())
    for seat in plan.seats:
        post = profile.post(seat.membership.post) or profile.posts[0]
        for refusal in refusals(seat.membership, everybody, frame, post):
            if isinstance(refusal, DatesOutOfOrder):
                continue
            spot = Spot(Table.MEMBERSHIP, seat.entry.at, _KEY_OF.get(refusal.key(), ""))
            yield Problem(spot, refusal.key(), refusal.args_for_words)
        everybody.append(seat.membership)


def _kept(membership: Membership, entry: MembershipEntry, before: Membership | None) -> Membership:
    """What the entry does not say of the mandate stays as it is stored."""
    if before is None or entry.in_public_service is not None:
        return membership
    return replace(membership, is_in_public_service=before.is_in_public_service)


def _same_day(membership: Membership, stored: list[Membership]) -> Membership | None:
    return next((each for each in stored if _is_alike(each, membership) and each.from_on == membership.from_on), None)


def _corrected(membership: Membership, stored: list[Membership], taken: set[MembershipId]) -> Membership | None:
    return next(
        (each for each in stored if each.id not in taken and _is_alike(each, membership) and overlap(each, membership)),
        None,
    )


def _is_alike(one: Membership, other: Membership) -> bool:
    return (one.person_id, one.is_acting) == (other.person_id, other.is_acting)


def _membership(
    body: Body,
    profile: Profile,
    entry: MembershipEntry,
    people: Mapping[str, PersonId],
    organizations: Mapping[str, OrganizationId],
) -> Membership:
    post = profile.post(entry.post)
    if post is None:
        raise LookupError(entry.post)
    return Membership(
        id=MembershipId(0),
        body_id=body.id,
        person_id=people[entry.person],
        post=post.code,
        role=post.role,
        voting=Voting.NONE if entry.is_acting else post.voting,
        represents=None if entry.represents is None else organizations[entry.represents],
        from_on=entry.from_on,
        until_on=entry.until_on,
        ground=entry.ground,
        end_ground=entry.end_ground,
        is_acting=entry.is_acting,
        is_in_public_service=bool(entry.in_public_service),
    )
