"""Rules of membership: what a seat makes of a person, and when one may be given."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from council.bodies.model import Body, Membership
from council.bodies.refusals import (
    BodyFull,
    DatesOutOfOrder,
    MembershipOverlaps,
    OrganizationHasSeat,
    PostBarredToCivilServants,
    PostTaken,
)
from council.errors import RuleBroken
from council.permissions.model import Role
from council.profiles.model import Post, Profile, Voting


def roles_of(role: Role, voting: Voting, *, is_representative: bool) -> frozenset[Role]:
    """What a seat makes of its holder: a chair who votes is a member too."""
    roles = {role}
    if voting is Voting.VOTING:
        roles.add(Role.MEMBER)
    if is_representative:
        roles.add(Role.REPRESENTATIVE)
    return frozenset(roles)


def is_in_office(membership: Membership, on: date) -> bool:
    return membership.from_on <= on and (membership.until_on is None or on <= membership.until_on)


def overlap(one: Membership, other: Membership) -> bool:
    """Tell whether both are in office on some day."""
    return is_in_office(one, max(one.from_on, other.from_on)) and is_in_office(other, max(one.from_on, other.from_on))


def seats_of(body: Body, profile: Profile) -> int:
    """The established membership, of which quorum and some majorities are reckoned."""
    return body.seats or profile.size.value.most


def refusals(
    membership: Membership,
    others: Iterable[Membership],
    seats: int,
    post: Post,
    profile: Profile,
    *,
    is_npo: bool,
    in_public_service: bool,
) -> Iterator[RuleBroken]:
    """Every reason against giving this seat.

    Args:
        others: the body's other memberships, of any time.
        seats: as `seats_of` reckons.
        is_npo: the organization it represents is a non-profit one.
    """
    if membership.until_on is not None and membership.until_on < membership.from_on:
        yield DatesOutOfOrder(from_on=membership.from_on, until_on=membership.until_on)
        return
    if in_public_service and not post.may_be_civil_servant.value:
        yield PostBarredToCivilServants(post=post.names)
    beside = [other for other in others if other.id != membership.id and overlap(membership, other)]
    if any(other.person_id == membership.person_id for other in beside):
        yield MembershipOverlaps()
    if is_npo and profile.has_one_seat_per_npo.value and any(_sits_for_the_same(membership, other) for other in beside):
        yield OrganizationHasSeat()
    if post.most is not None:
        held = [other for other in beside if other.post == membership.post]
        if _most_at_once(membership, held) >= post.most.value:
            yield PostTaken(post=post.names, most=post.most.value)
    if membership.voting is Voting.VOTING:
        voting = [other for other in beside if other.voting is Voting.VOTING]
        if _most_at_once(membership, voting) >= seats:
            yield BodyFull(seats=seats)


def _sits_for_the_same(one: Membership, other: Membership) -> bool:
    return other.represents == one.represents and Voting.VOTING is other.voting is one.voting


def _most_at_once(membership: Membership, beside: list[Membership]) -> int:
    """The number changes only on first days, so those within the mandate are the days to count."""
    days = {membership.from_on, *(other.from_on for other in beside if is_in_office(membership, other.from_on))}
    return max(sum(is_in_office(other, on) for other in beside) for on in days)
