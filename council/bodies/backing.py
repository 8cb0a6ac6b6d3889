"""Standing behind something together: how many members a share of them is, and whose support still counts."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from council.bodies.model import Member
from council.identity import MembershipId


def fewest(share: Fraction, seated: int) -> int:
    """The fewest members that make this share of those in office; never none."""
    return max(1, -(-share.numerator * seated // share.denominator))


def in_office(backers: Iterable[MembershipId], members: Iterable[Member]) -> tuple[Member, ...]:
    """Those of the backers who are among these members, in the order of the backers."""
    seats = {member.membership_id: member for member in members}
    return tuple(seats[each] for each in backers if each in seats)
