"""Standing behind something together: how many members a share of them is, and whose support still counts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from fractions import Fraction

from council.bodies.model import Member, Membership
from council.identity import MembershipId, PersonId


def fewest(share: Fraction, seated: int) -> int:
    """The fewest members that make this share of those in office; never none."""
    return max(1, -(-share.numerator * seated // share.denominator))


def in_office(
    backers: Iterable[MembershipId], members: Iterable[Member], seats: Sequence[Membership]
) -> tuple[Member, ...]:
    """Those of the backers who are among these members, each once, in the order of the backers.

    Args:
        seats: of the body, of any time: another post or term that follows without a day between goes on with the first.
    """
    seated = {member.membership_id: member for member in members}
    going_on = (seat_id for backer in backers for seat_id in _going_on(backer, seats))
    return tuple(dict.fromkeys(seated[seat_id] for seat_id in going_on if seat_id in seated))


def _going_on(backer: MembershipId, seats: Sequence[Membership]) -> Iterator[MembershipId]:
    """The seat, then those of the same person that follow on it."""
    yield backer
    seat = next((each for each in seats if each.id == backer), None)
    while seat is not None and seat.until_on is not None:
        seat = _next_of(seat.person_id, seat.until_on + timedelta(days=1), seats)
        if seat is not None:
            yield seat.id


def _next_of(person_id: PersonId, first_day: date, seats: Sequence[Membership]) -> Membership | None:
    own = (each for each in seats if each.person_id == person_id and not each.is_acting and not each.is_void)
    return next((each for each in own if each.from_on == first_day), None)
