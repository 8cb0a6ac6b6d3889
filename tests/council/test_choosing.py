"""An election: the most votes, the majority asked for, the run-off; nobody is preferred among equals."""

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from council.ballots.choosing import choice_of, in_run_off
from council.ballots.measure import PLURALITY, Electorate, Result, Rule, Slate
from council.profiles.model import Base, Majority, Quorum, QuorumOf

NO_QUORUM = Quorum(Fraction(0), QuorumOf.SEATS)
MOST = Rule("most", NO_QUORUM, PLURALITY)
HALF_OF_VOTES = Rule("half", NO_QUORUM, Majority(Base.CAST, Fraction(1, 2), is_strict=True))
COUNCIL = Electorate(21, 21, 21)

names = st.sampled_from(["Әлия", "Болат", "Ғани", "Дина"])
slates = st.builds(Slate, st.dictionaries(names, st.integers(0, 12), min_size=1), st.integers(0, 5), st.integers(0, 5))
majorities = st.builds(Majority, st.sampled_from(Base), st.fractions(0, 1, max_denominator=6), st.booleans())
rules = st.one_of(st.just(MOST), st.builds(Rule, st.just("any"), st.just(NO_QUORUM), majorities))


def test_the_most_votes_win_however_few() -> None:
    choice = choice_of(MOST, Slate({"Әлия": 6, "Болат": 5, "Ғани": 4}), COUNCIL)
    assert (choice.result, choice.winner, choice.base) == (Result.CARRIED, "Әлия", 5)


def test_equal_first_places_meet_again_and_equal_once_more_nobody_is_elected() -> None:
    tied = Slate({"Әлия": 7, "Болат": 7, "Ғани": 1})
    assert choice_of(MOST, tied, COUNCIL).run_off == ("Әлия", "Болат")
    again = choice_of(in_run_off(MOST), tied, COUNCIL, may_run_off=False)
    assert (again.result, again.winner, again.run_off) == (Result.NOT_CARRIED, None, ())


def test_without_more_than_half_the_first_two_meet_again() -> None:
    choice = choice_of(HALF_OF_VOTES, Slate({"Әлия": 8, "Болат": 5, "Ғани": 3}), COUNCIL)
    assert (choice.winner, choice.run_off, choice.base) == (None, ("Әлия", "Болат"), 16)
    second = choice_of(in_run_off(HALF_OF_VOTES), Slate({"Әлия": 7, "Болат": 6}, abstain=8), COUNCIL)
    assert second.winner == "Әлия"


def test_all_who_are_equal_in_second_place_go_to_the_run_off() -> None:
    choice = choice_of(HALF_OF_VOTES, Slate({"Әлия": 6, "Болат": 4, "Ғани": 4}), COUNCIL)
    assert choice.run_off == ("Әлия", "Болат", "Ғани")


def test_nobody_meets_a_candidate_without_a_single_vote() -> None:
    choice = choice_of(HALF_OF_VOTES, Slate({"Әлия": 6, "Болат": 0}, abstain=8), COUNCIL)
    assert (choice.winner, choice.run_off) == (None, ())


@pytest.mark.parametrize(("against", "winner"), [(9, "Әлия"), (10, None), (11, None)])
def test_a_sole_candidate_needs_more_votes_than_there_are_against(against: int, winner: str | None) -> None:
    assert choice_of(MOST, Slate({"Әлия": 10}, against=against), COUNCIL).winner == winner


def test_without_a_quorum_nobody_is_elected() -> None:
    rule = replace(MOST, quorum=Quorum(Fraction(2, 3), QuorumOf.SEATS))
    choice = choice_of(rule, Slate({"Әлия": 13}), COUNCIL)
    assert (choice.result, choice.winner, choice.run_off) == (Result.NO_QUORUM, None, ())


@given(rule=rules, slate=slates)
def test_a_winner_has_more_votes_than_anybody_else(rule: Rule, slate: Slate[str]) -> None:
    winner = choice_of(rule, slate, COUNCIL).winner
    assert winner is None or all(slate.votes[winner] > votes for each, votes in slate.votes.items() if each != winner)


@given(slate=slates)
def test_most_votes_elect_exactly_when_nobody_and_nothing_equals_them(slate: Slate[str]) -> None:
    figures = sorted([*slate.votes.values(), slate.against], reverse=True)
    is_clear = max(slate.votes.values()) == figures[0] > 0 and figures[0] != figures[1]
    assert (choice_of(MOST, slate, COUNCIL).winner is not None) == is_clear


@given(rule=rules, slate=slates)
def test_a_run_off_is_between_the_first_and_never_beside_a_winner(rule: Rule, slate: Slate[str]) -> None:
    choice = choice_of(rule, slate, COUNCIL)
    assert choice.winner is None or not choice.run_off
    if choice.run_off:
        left_out = [votes for each, votes in slate.votes.items() if each not in choice.run_off]
        assert len(choice.run_off) >= 2
        assert min(slate.votes[each] for each in choice.run_off) > max(left_out, default=0)
