"""When a composition ends, and how many calendar months before: any day of any month."""

from calendar import monthrange
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from council.bodies.model import Membership
from council.identity import BodyId, MembershipId, PersonId
from council.members.terms import composition_ends_on, months_before, term_ends_on
from council.permissions.model import Role
from council.profiles.model import Voting

TODAY = date(2026, 3, 20)
days = st.dates(date(1991, 1, 1), date(2100, 12, 31))


def seat(
    number: int, until_on: date | None, from_on: date = date(2025, 1, 10), ground: str | None = None
) -> Membership:
    return Membership(
        MembershipId(number),
        BodyId(1),
        PersonId(number),
        "member",
        Role.MEMBER,
        Voting.VOTING,
        None,
        from_on,
        until_on,
        "№ 4 қаулы",
        ground,
    )


@given(days, st.integers(0, 60))
def test_so_many_months_before_is_the_same_day_or_the_last_of_a_shorter_month(day: date, months: int) -> None:
    earlier = months_before(day, months)
    assert day.year * 12 + day.month - (earlier.year * 12 + earlier.month) == months
    last = monthrange(earlier.year, earlier.month)[1]
    assert earlier.day == min(day.day, last)


@given(days, days, st.integers(0, 60))
def test_a_later_end_is_never_told_of_earlier(one: date, other: date, months: int) -> None:
    first, second = sorted((one, other))
    assert months_before(first, months) <= months_before(second, months)


@pytest.mark.parametrize(
    ("ends_on", "told_on"),
    [
        (date(2026, 4, 30), date(2026, 2, 28)),
        (date(2028, 4, 30), date(2028, 2, 29)),
        (date(2026, 12, 31), date(2026, 10, 31)),
        (date(2026, 8, 31), date(2026, 6, 30)),
        (date(2026, 1, 15), date(2025, 11, 15)),
    ],
)
def test_two_months_before_the_end_of_a_month(ends_on: date, told_on: date) -> None:
    assert months_before(ends_on, 2) == told_on


@given(days, st.integers(1, 10))
def test_a_term_of_whole_years_ends_on_the_eve_of_its_anniversary(first_day: date, years: int) -> None:
    following = term_ends_on(first_day, years) + timedelta(days=1)
    if (first_day.month, first_day.day) == (2, 29) and following.month == 3:
        assert (following.year, following.month, following.day) == (first_day.year + years, 3, 1)
    else:
        assert following == first_day.replace(year=first_day.year + years)


def test_a_composition_ends_when_most_of_its_seats_do() -> None:
    end, other = date(2028, 1, 9), date(2027, 6, 1)
    assert composition_ends_on([seat(1, end), seat(2, end), seat(3, other)], 3, TODAY) == end


def test_of_two_equal_ends_the_earlier_is_told_of() -> None:
    assert composition_ends_on([seat(1, date(2028, 1, 9)), seat(2, date(2027, 6, 1))], 3, TODAY) == date(2027, 6, 1)


def test_a_seat_without_a_last_day_follows_the_term_of_the_profile() -> None:
    assert composition_ends_on([seat(1, None)], 3, TODAY) == date(2028, 1, 9)


def test_whoever_left_early_says_nothing_of_the_composition() -> None:
    left = seat(1, date(2026, 5, 1), ground="өтініш")
    assert composition_ends_on([left], 3, TODAY) is None


def test_a_composition_that_is_over_ends_no_more() -> None:
    assert composition_ends_on([seat(1, date(2026, 3, 19))], 3, TODAY) is None
