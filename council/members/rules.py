"""Rules of membership: who is in office when, and when a seat may be given."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from typing import Final

from council.bodies.model import Body, Membership
from council.bodies.rules import seats_of
from council.command import check_field
from council.errors import FieldRefused, RuleBroken
from council.identity import OrganizationId
from council.members.commands import AddMembership, Rotate
from council.members.model import Roster
from council.members.refusals import (
    ActingNotForPost,
    BodyClosed,
    BodyFull,
    DatesOutOfOrder,
    MembershipOverlaps,
    OrganizationHasSeat,
    PostBarredToCivilServants,
    PostTaken,
    StateShareReached,
)
from council.members.shares import is_of_state, state_most
from council.organizations.model import Organization, OrganizationKind
from council.permissions.model import Role
from council.profiles.model import Post, Profile, Voting


def is_in_office(membership: Membership, on: date) -> bool:
    return membership.from_on <= on and (membership.until_on is None or on <= membership.until_on)


def is_before(membership: Membership, day: date) -> bool:
    """Tell whether it is over by the end of that day."""
    return membership.is_void or (membership.until_on is not None and membership.until_on <= day)


def overlap(one: Membership, other: Membership) -> bool:
    """Tell whether both are in office on some day."""
    return is_in_office(one, max(one.from_on, other.from_on)) and is_in_office(other, max(one.from_on, other.from_on))


STOOD_IN_FOR: Final = (Role.PRESIDING, Role.SECRETARY)
"""Whose office somebody else may hold for a time."""


@dataclass(frozen=True, slots=True)
class Frame:
    """What the seats of one body are held against.

    Attributes:
        seats: as `seats_of` reckons.
        kinds: of the organizations that its members represent.
    """

    body: Body
    profile: Profile
    seats: int
    kinds: Mapping[OrganizationId, OrganizationKind]

    def kind_of(self, membership: Membership) -> OrganizationKind | None:
        return None if membership.represents is None else self.kinds.get(membership.represents)

    def is_of_state(self, membership: Membership) -> bool:
        return is_of_state(self.kind_of(membership), is_in_public_service=membership.is_in_public_service)


def frame_of(body: Body, profile: Profile, organizations: Iterable[Organization]) -> Frame:
    return Frame(body, profile, seats_of(body, profile), {each.id: each.kind for each in organizations})


def refusals(membership: Membership, others: Iterable[Membership], frame: Frame, post: Post) -> Iterator[RuleBroken]:
    """Every reason against giving this seat.

    Args:
        others: the body's other memberships, of any time.
    """
    if membership.until_on is not None and membership.until_on < membership.from_on:
        yield DatesOutOfOrder(from_on=membership.from_on, until_on=membership.until_on)
        return
    if frame.body.closed_on is not None and not is_before(membership, frame.body.closed_on):
        yield BodyClosed(closed_on=frame.body.closed_on)
    if membership.is_in_public_service and not post.may_be_civil_servant.value:
        yield PostBarredToCivilServants(post=post.names)
    if membership.is_acting and post.role not in STOOD_IN_FOR:
        yield ActingNotForPost(post=post.names)
    beside = [other for other in others if other.id != membership.id and overlap(membership, other)]
    alike = [other for other in beside if other.is_acting is membership.is_acting]
    if any(other.person_id == membership.person_id for other in alike):
        yield MembershipOverlaps()
    if post.most is not None:
        held = [other for other in alike if other.post == membership.post]
        if _most_at_once(membership, held) >= post.most.value:
            yield PostTaken(post=post.names, most=post.most.value)
    if membership.voting is Voting.VOTING:
        voting = [other for other in beside if other.voting is Voting.VOTING]
        yield from _against_a_vote(membership, voting, frame)


def _against_a_vote(membership: Membership, voting: list[Membership], frame: Frame) -> Iterator[RuleBroken]:
    """What speaks against one more vote beside those that are there on some of its days."""
    is_bound = frame.profile.has_one_seat_per_npo.value and frame.kind_of(membership) is OrganizationKind.NPO
    if is_bound and any(other.represents == membership.represents for other in voting):
        yield OrganizationHasSeat()
    if _most_at_once(membership, voting) >= frame.seats:
        yield BodyFull(seats=frame.seats)
    most = state_most(frame.profile, frame.seats)
    if most is not None and frame.is_of_state(membership):
        of_state = [other for other in voting if frame.is_of_state(other)]
        if _most_at_once(membership, of_state) >= most:
            yield StateShareReached(most=most, seats=frame.seats)


def _most_at_once(membership: Membership, beside: list[Membership]) -> int:
    """The number changes only on first days, so those within the mandate are the days to count."""
    days = {membership.from_on, *(other.from_on for other in beside if is_in_office(membership, other.from_on))}
    return max(sum(is_in_office(other, on) for other in beside) for on in days)


def digest_of(roster: Roster) -> str:
    """A short mark of everything a plan is reckoned from; another roster has another one."""
    parts = (roster.body, sorted(roster.memberships, key=lambda each: each.id), sorted(roster.names.items()))
    return sha256(repr(parts).encode()).hexdigest()[:16]


def seat_for(profile: Profile) -> Post:
    """The post of an ordinary voting member, which whoever comes from the reserve list takes.

    Raises:
        LookupError: the profile has none, which is a fault of its file.
    """
    for post in profile.posts:
        if post.role is Role.MEMBER and post.voting is Voting.VOTING:
            return post
    raise LookupError(f"{profile.key} has no post for a member")


def names_in(lines: str) -> tuple[str, ...]:
    """The names of a rotation, typed one to a line.

    Raises:
        FieldRefused: one of them is too short or too long for a name.
    """
    names = tuple(filter(None, (" ".join(line.split()) for line in lines.splitlines())))
    for name in names:
        try:
            check_field(AddMembership, "name", name)
        except FieldRefused as refusal:
            raise FieldRefused(Rotate.slug, "names", refusal.reason, refusal.bound) from None
    return names
