"""Quorum, majority, tie: reckoned in whole numbers, with real results as examples."""

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from council.ballots.measure import Electorate, Option, Result, Rule, Tally
from council.ballots.rules import base_of, changes, is_majority, least_for, outcome_of, quorum_of, waits_for
from council.profiles.model import Base, Majority, Quorum, QuorumOf, Tie

HALF, TWO_THIRDS = Fraction(1, 2), Fraction(2, 3)
SIMPLE = Majority(Base.YES_NO, HALF, is_strict=True)
OF_SEATS = Quorum(TWO_THIRDS, QuorumOf.SEATS)
COUNCIL = Rule("public-council-region", OF_SEATS, Majority(Base.PRESENT, HALF, is_strict=True), Tie.CASTING_VOTE)
NO_QUORUM = Quorum(Fraction(0), QuorumOf.SEATS)

whole = st.integers(0, 300)
shares = st.fractions(0, 1, max_denominator=12)
counts = st.builds(Tally, yes=whole, no=whole, abstain=whole)
quorums = st.builds(Quorum, shares, st.sampled_from(QuorumOf))
majorities = st.builds(Majority, st.sampled_from(Base), shares, st.booleans(), st.integers(0, 9), st.integers(0, 9))
rules = st.builds(Rule, st.just("any"), quorums, majorities, st.sampled_from(Tie), st.booleans())


@st.composite
def ballots(draw: st.DrawFn) -> tuple[Tally, Electorate]:
    cast = draw(counts)
    entitled = cast.cast + draw(whole)
    recused = draw(st.integers(0, 3))
    seated = entitled + recused
    return cast, Electorate(seats=seated + draw(whole), seated=seated, entitled=entitled, recused=recused)


def electorate(members: int) -> Electorate:
    return Electorate(members, members, members)


@pytest.mark.parametrize(
    ("share", "seats", "least"),
    [(TWO_THIRDS, 21, 14), (TWO_THIRDS, 12, 8), (TWO_THIRDS, 20, 14), (HALF, 21, 11), (Fraction(1), 7, 7)],
)
def test_a_quorum_is_rounded_up_to_whole_people(share: Fraction, seats: int, least: int) -> None:
    assert quorum_of(Quorum(share, QuorumOf.SEATS), seats=seats, seated=seats - 3) == least


def test_vacant_seats_count_for_the_quorum_only_where_the_profile_says_so() -> None:
    assert quorum_of(Quorum(TWO_THIRDS, QuorumOf.SEATS), seats=21, seated=18) == 14
    assert quorum_of(Quorum(TWO_THIRDS, QuorumOf.SEATED), seats=21, seated=18) == 12


@pytest.mark.parametrize(
    ("yes", "no", "abstain", "result"),
    [(306, 303, 18, Result.CARRIED), (309, 311, 21, Result.NOT_CARRIED)],
)
def test_abstentions_stand_outside_the_base_in_the_european_parliament(
    yes: int, no: int, abstain: int, result: Result
) -> None:
    rule = Rule("european-parliament", Quorum(Fraction(1, 3), QuorumOf.SEATS), SIMPLE)
    assert outcome_of(rule, Tally(yes, no, abstain), electorate(720)).result is result


@pytest.mark.parametrize(("yes", "no", "is_carried"), [(17, 9, False), (18, 8, True), (18, 0, True)])
def test_toronto_reopens_a_matter_with_two_thirds_of_the_full_council(yes: int, no: int, *, is_carried: bool) -> None:
    rule = Rule("full-council", NO_QUORUM, Majority(Base.SEATS, TWO_THIRDS, is_strict=False))
    assert (outcome_of(rule, Tally(yes, no), electorate(26)).result is Result.CARRIED) is is_carried


def test_toronto_carries_by_a_majority_of_those_who_vote() -> None:
    assert is_majority(SIMPLE, Tally(11, 10), 21)
    assert not is_majority(SIMPLE, Tally(10, 10), 20)


def test_fourteen_of_twenty_one_are_a_quorum_and_eight_of_them_a_majority() -> None:
    outcome = outcome_of(COUNCIL, Tally(8, 4, 2), electorate(21))
    assert (outcome.result, outcome.quorum, outcome.present, outcome.base) == (Result.CARRIED, 14, 14, 14)


def test_thirteen_of_twenty_one_decide_nothing() -> None:
    outcome = outcome_of(COUNCIL, Tally(13, 0, 0), electorate(21), casting=Option.YES)
    assert (outcome.result, outcome.casting) == (Result.NO_QUORUM, None)


def test_an_abstention_weighs_against_where_the_base_is_those_present() -> None:
    assert outcome_of(COUNCIL, Tally(7, 5, 2), electorate(21)).result is Result.NOT_CARRIED


@pytest.mark.parametrize(
    ("casting", "result"),
    [(Option.YES, Result.CARRIED), (Option.NO, Result.NOT_CARRIED), (None, Result.NOT_CARRIED)],
)
def test_the_vote_of_whoever_presides_breaks_a_tie(casting: Option | None, result: Result) -> None:
    outcome = outcome_of(COUNCIL, Tally(7, 7), electorate(21), casting=casting)
    assert (outcome.result, outcome.casting) == (result, casting)


def test_without_a_tie_the_presiding_vote_is_one_like_any_other() -> None:
    assert outcome_of(COUNCIL, Tally(7, 8), electorate(21), casting=Option.YES).casting is None


def test_a_tie_fails_where_the_profile_says_so() -> None:
    rule = replace(COUNCIL, tie=Tie.FAILS)
    assert outcome_of(rule, Tally(7, 7), electorate(21), casting=Option.YES).result is Result.NOT_CARRIED


def test_nobody_breaks_a_tie_where_two_thirds_are_asked_for() -> None:
    rule = replace(COUNCIL, majority=Majority(Base.YES_NO, TWO_THIRDS, is_strict=False))
    outcome = outcome_of(rule, Tally(7, 7), electorate(21), casting=Option.YES)
    assert (outcome.result, outcome.casting) == (Result.NOT_CARRIED, None)


@pytest.mark.parametrize("base", [Base.SEATS, Base.SEATED, Base.ENTITLED])
def test_nobody_breaks_a_tie_where_more_than_half_of_all_members_are_asked_for(base: Base) -> None:
    rule = replace(COUNCIL, majority=Majority(base, HALF, is_strict=True))
    assert outcome_of(rule, Tally(7, 7), electorate(21), casting=Option.YES).result is Result.NOT_CARRIED


def test_nobody_carries_alone_what_no_member_has_voted_for() -> None:
    assert outcome_of(COUNCIL, Tally(0, 0, 14), electorate(21), casting=Option.YES).result is Result.NOT_CARRIED


def test_a_tie_waits_for_whoever_presides_or_for_one_more_vote() -> None:
    tied = outcome_of(COUNCIL, Tally(7, 7), electorate(21))
    assert waits_for(tied) is Tie.CASTING_VOTE
    again = outcome_of(replace(COUNCIL, tie=Tie.REVOTE), Tally(7, 7), electorate(21))
    assert (waits_for(again), waits_for(again, is_revote=True)) == (Tie.REVOTE, None)
    assert waits_for(outcome_of(replace(COUNCIL, tie=Tie.FAILS), Tally(7, 7), electorate(21))) is None


def test_members_checked_in_make_the_quorum_though_they_keep_silent() -> None:
    outcome = outcome_of(COUNCIL, Tally(8, 2), electorate(21), present=15)
    assert (outcome.present, outcome.base, outcome.result) == (15, 15, Result.CARRIED)
    assert outcome_of(COUNCIL, Tally(7, 2), electorate(21), present=15).result is Result.NOT_CARRIED


def test_whoever_voted_was_there_whether_checked_in_or_not() -> None:
    assert outcome_of(COUNCIL, Tally(14), electorate(21), present=3).present == 14


@pytest.mark.parametrize(("counts_recused", "result"), [(True, Result.CARRIED), (False, Result.NO_QUORUM)])
def test_whether_those_who_step_aside_are_in_the_quorum_is_a_matter_of_the_rule(
    *, counts_recused: bool, result: Result
) -> None:
    voters = Electorate(seats=21, seated=21, entitled=19, recused=2)
    rule = replace(COUNCIL, counts_recused=counts_recused)
    assert outcome_of(rule, Tally(12), voters, present=14).result is result


def test_those_who_step_aside_are_no_part_of_the_entitled_who_are_present() -> None:
    voters = Electorate(seats=21, seated=21, entitled=19, recused=2)
    rule = replace(COUNCIL, majority=Majority(Base.ENTITLED_PRESENT, HALF, is_strict=True))
    assert outcome_of(rule, Tally(7, 5), voters, present=14).base == 12


def test_outside_a_sitting_a_quorum_is_of_the_votes_cast() -> None:
    rule = replace(COUNCIL, quorum=Quorum(HALF, QuorumOf.ENTITLED))
    assert outcome_of(rule, Tally(10), electorate(21), present=21).result is Result.NO_QUORUM
    assert outcome_of(rule, Tally(11), electorate(21)).result is Result.CARRIED


def test_a_quorum_may_be_a_fixed_number_or_none_at_all() -> None:
    assert quorum_of(Quorum(Fraction(5), QuorumOf.NUMBER), seats=21, seated=18) == 5
    assert quorum_of(NO_QUORUM, seats=21, seated=18) == 0


def test_unanimity_bears_no_vote_against() -> None:
    rule = Rule("all", NO_QUORUM, Majority(Base.YES_NO, Fraction(1), is_strict=False))
    assert outcome_of(rule, Tally(9, 0, 3), electorate(21)).result is Result.CARRIED
    assert outcome_of(rule, Tally(20, 1), electorate(21)).result is Result.NOT_CARRIED


def test_a_floor_holds_whatever_the_share() -> None:
    majority = Majority(Base.YES_NO, HALF, is_strict=True, positive=5)
    assert not is_majority(majority, Tally(4, 0, 9), 4)
    assert is_majority(majority, Tally(5, 0, 9), 5)


@given(share=shares, seats=whole)
def test_a_quorum_is_the_least_number_that_reaches_the_share(share: Fraction, seats: int) -> None:
    least = quorum_of(Quorum(share, QuorumOf.SEATS), seats=seats, seated=0)
    assert least >= share * seats > least - 1


@given(rule=rules, cast=ballots())
def test_more_votes_for_never_lose_a_motion(rule: Rule, cast: tuple[Tally, Electorate]) -> None:
    given_, voters = cast
    one_more = replace(given_, yes=given_.yes + 1, no=max(0, given_.no - 1))
    more = replace(voters, entitled=max(voters.entitled, one_more.cast), seated=max(voters.seated, one_more.cast))
    before = is_majority(rule.majority, given_, base_of(rule, given_, voters))
    after = is_majority(rule.majority, one_more, base_of(rule, one_more, more))
    has_grown = rule.majority.base in {Base.ENTITLED, Base.SEATED} and more != voters
    assert after or has_grown or not before


@given(cast=counts)
def test_of_a_motion_and_its_opposite_at_most_one_has_more_than_half(cast: Tally) -> None:
    opposite = Tally(cast.no, cast.yes, cast.abstain)
    assert not (is_majority(SIMPLE, cast, cast.votes) and is_majority(SIMPLE, opposite, cast.votes))


@given(rule=rules, cast=ballots(), present=st.none() | whole, casting=st.sampled_from([None, *Option]))
def test_an_outcome_says_the_numbers_it_came_from(
    rule: Rule, cast: tuple[Tally, Electorate], present: int | None, casting: Option | None
) -> None:
    given_, voters = cast
    outcome = outcome_of(rule, given_, voters, present=present, casting=casting)
    assert (outcome.counts, outcome.electorate) == (given_, voters)
    assert (outcome.result is Result.NO_QUORUM) == (outcome.present < outcome.quorum)
    if outcome.result is Result.CARRIED and outcome.casting is None:
        assert is_majority(rule.majority, given_, outcome.base)
    assert outcome.casting is None or given_.yes == given_.no


@given(rule=rules, cast=ballots(), present=whole)
def test_whole_numbers_and_exact_fractions_agree_on_a_majority(
    rule: Rule, cast: tuple[Tally, Electorate], present: int
) -> None:
    given_, _voters = cast
    majority, base = rule.majority, base_of(rule, *cast, present=present)
    left, right = given_.yes * majority.share.denominator, majority.share.numerator * base
    has_floors = given_.yes >= majority.positive and given_.yes + given_.abstain >= majority.non_negative
    is_enough = left > right if majority.is_strict else left >= right
    assert is_majority(majority, given_, base) == (given_.yes > 0 and is_enough and has_floors)


@given(rule=rules, cast=ballots(), present=whole)
def test_those_who_came_and_kept_silent_never_take_a_quorum_away(
    rule: Rule, cast: tuple[Tally, Electorate], present: int
) -> None:
    less, more = (outcome_of(rule, *cast, present=present + came) for came in (0, 1))
    assert more.present >= less.present
    assert less.result is Result.NO_QUORUM or more.result is not Result.NO_QUORUM


@given(majority=majorities, base=whole)
def test_the_least_that_is_enough_is_enough_and_one_less_is_not(majority: Majority, base: int) -> None:
    plain = replace(majority, non_negative=0)
    least = least_for(plain, base)
    assert is_majority(plain, Tally(least), base)
    assert not is_majority(plain, Tally(least - 1), base)


@given(rule=rules, cast=ballots(), is_revote=st.booleans())
def test_what_waits_is_a_tie_and_no_longer_waits_once_it_is_settled(
    rule: Rule, cast: tuple[Tally, Electorate], *, is_revote: bool
) -> None:
    waits = waits_for(outcome_of(rule, *cast), is_revote=is_revote)
    assert waits in {None, rule.tie}
    assert waits is None or cast[0].is_tied
    settled = outcome_of(rule, *cast, casting=Option.YES)
    assert waits_for(settled, is_revote=True) is None
    assert waits is not Tie.CASTING_VOTE or settled.result is Result.CARRIED


@given(st.lists(st.sampled_from(Option), max_size=30))
def test_a_kept_tally_follows_one_elector_through_every_change_of_mind(taps: list[Option]) -> None:
    tally, old = dict.fromkeys(Option, 0), None
    for tap in taps:
        for option, step in changes(old, tap):
            tally[option] += step
        old = tap
    assert tally == {option: int(option is old) for option in Option}
