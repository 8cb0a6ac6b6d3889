"""Standing behind something together: a share of the members in whole people, reckoned exactly."""

from datetime import date
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from council.bodies.backing import fewest, in_office
from council.bodies.model import Member
from council.identity import MembershipId, PersonId
from council.permissions.model import Role
from council.profiles.model import Voting

SHARES = st.fractions(min_value=Fraction(1, 12), max_value=1, max_denominator=12)
SEATED = st.integers(min_value=1, max_value=500)


def member(number: int) -> Member:
    return Member(
        MembershipId(number),
        PersonId(number),
        f"Member {number}",
        "member",
        Role.MEMBER,
        Voting.VOTING,
        None,
        date(2026, 1, 1),
        None,
    )


@given(SHARES, SEATED)
def test_so_many_make_the_share_and_one_fewer_does_not(share: Fraction, seated: int) -> None:
    needed = fewest(share, seated)
    assert Fraction(needed, seated) >= share
    assert needed == 1 or Fraction(needed - 1, seated) < share


@given(SHARES, SEATED)
def test_a_larger_body_never_needs_fewer(share: Fraction, seated: int) -> None:
    assert fewest(share, seated) <= fewest(share, seated + 1) <= seated + 1


def test_nothing_happens_by_itself_in_a_body_without_members() -> None:
    assert fewest(Fraction(1, 3), 0) == 1


@given(st.lists(st.integers(min_value=1, max_value=20), unique=True), st.sets(st.integers(min_value=1, max_value=20)))
def test_only_those_in_office_count_in_the_order_they_came(backers: list[int], seated: set[int]) -> None:
    found = in_office(map(MembershipId, backers), map(member, seated), ())
    assert [each.membership_id for each in found] == [number for number in backers if number in seated]
