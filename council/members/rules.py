"""Rules of membership: who is in office when, and when a seat may be given."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from hashlib import sha256

from council.bodies.model import Membership
from council.errors import RuleBroken
from council.members.model import Roster
from council.members.refusals import (
    BodyFull,
    DatesOutOfOrder,
    MembershipOverlaps,
    OrganizationHasSeat,
    PostBarredToCivilServants,
    PostTaken,
)
from council.profiles.model import Post, Profile, Voting


def is_in_office(membership: Membership, on: date) -> bool:
    return membership.from_on <= on and (membership.until_on is None or on <= membership.until_on)


def overlap(one: Membership, other: Membership) -> bool:
    """Tell whether both are in office on some day."""
    return is_in_office(one, max(one.from_on, other.from_on)) and is_in_office(other, max(one.from_on, other.from_on))


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


def digest_of(roster: Roster) -> str:
    """A short mark of everything a plan is reckoned from; another roster has another one."""
    parts = (roster.body, sorted(roster.memberships, key=lambda each: each.id), sorted(roster.names.items()))
    return sha256(repr(parts).encode()).hexdigest()[:16]
