"""What a body is made of: counts, and when a bound is surely missed."""

from dataclasses import replace
from datetime import date
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from council.members.shares import Part, Portrait, Share, shares_of, state_most
from council.organizations.model import OrganizationKind
from council.people.model import Sex
from council.profiles.model import Profile
from council.profiles.procedure import Shares
from storage.profiles import shipped_profiles

TODAY = date(2026, 3, 20)
WOMAN = Portrait(Sex.FEMALE, 1994, OrganizationKind.NPO, is_in_public_service=False)
MAN = Portrait(Sex.MALE, 1970, OrganizationKind.STATE_BODY, is_in_public_service=False)
UNKNOWN = Portrait(None, None, None, is_in_public_service=False)
SHIPPED = shipped_profiles().profile("regional_public_council")


def bounded(**shares: Fraction) -> Profile:
    return replace(SHIPPED, shares=replace(SHIPPED.shares, value=Shares(**shares)))


def share(part: Part, *portraits: Portrait, profile: Profile = SHIPPED, seats: int = 21) -> Share:
    return next(each for each in shares_of(portraits, profile, seats, TODAY) if each.part is part)


def test_each_part_is_counted_of_those_of_whom_it_is_known() -> None:
    told = {each.part: (each.count, each.known) for each in shares_of([WOMAN, MAN, UNKNOWN], SHIPPED, 21, TODAY)}
    assert told == {Part.WOMEN: (1, 2), Part.YOUNG: (1, 2), Part.STATE: (1, 3), Part.NPO: (1, 3)}


def test_whoever_turns_35_this_year_is_no_longer_young() -> None:
    assert share(Part.YOUNG, replace(WOMAN, birth_year=1991)).count == 0
    assert share(Part.YOUNG, replace(WOMAN, birth_year=1992)).count == 1


def test_a_civil_servant_sent_by_an_npo_counts_for_the_state() -> None:
    servant = replace(WOMAN, is_in_public_service=True)
    assert (share(Part.STATE, servant).count, share(Part.NPO, servant).count) == (1, 0)


def test_the_state_may_take_a_third_of_the_seats_and_no_part_of_one_more() -> None:
    assert [state_most(bounded(state_most=Fraction(1, 3)), seats) for seats in (20, 21, 22)] == [6, 7, 7]


def test_a_least_is_missed_only_if_nobody_unknown_can_still_fill_it() -> None:
    profile = bounded(women_least=Fraction(1, 2))
    assert not share(Part.WOMEN, MAN, UNKNOWN, profile=profile).is_missed(2)
    assert share(Part.WOMEN, MAN, MAN, profile=profile).is_missed(2)


@given(st.lists(st.sampled_from([WOMAN, MAN, UNKNOWN]), max_size=40))
def test_no_part_is_larger_than_what_is_known_and_nothing_more_is_known_than_there_are(
    portraits: list[Portrait],
) -> None:
    for each in shares_of(portraits, SHIPPED, 40, TODAY):
        assert 0 <= each.count <= each.known <= len(portraits)
