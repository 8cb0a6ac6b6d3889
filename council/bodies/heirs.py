"""Bodies that came of one that has ended: to which of them goes over what it left open (docs/decisions/0020)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from council.bodies.model import Body, Member, Membership
from council.identity import MembershipId, PersonId


@dataclass(frozen=True, slots=True)
class Heir:
    """One of them, with those who sit in it today."""

    body: Body
    members: tuple[Member, ...]

    def seat_of(self, person_id: PersonId) -> MembershipId | None:
        return next((each.membership_id for each in self.members if each.person_id == person_id), None)


def heir_for(author_id: PersonId, heirs: Sequence[Heir]) -> Heir:
    """The one in which the author sits; the first for whoever sits in none.

    Args:
        heirs: one at least.
    """
    return next((heir for heir in heirs if heir.seat_of(author_id) is not None), heirs[0])


def carried_seats(
    backers: Iterable[MembershipId], former: Iterable[Membership], heir: Heir
) -> Iterator[tuple[MembershipId, MembershipId]]:
    """The seat from which each supported, and the one from which they go on supporting, for those who sit in the heir.

    Args:
        former: the seats of the body that has ended, of any time.
    """
    people = {seat.id: seat.person_id for seat in former}
    for backer in backers:
        seat = heir.seat_of(people[backer]) if backer in people else None
        if seat is not None:
            yield backer, seat
