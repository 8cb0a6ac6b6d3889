"""The rule of a motion as text: written in one way, read back exactly."""

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from council.ballots.majorities import MAJORITIES, RequirementUnknown, with_majority
from council.ballots.measure import Rule
from council.ballots.requirement import NO_QUORUM, parsed, written
from council.profiles.model import Base, Majority, Quorum, QuorumOf, Tie

shares = st.fractions(0, 1, max_denominator=9999)
quorums = st.one_of(
    st.just(NO_QUORUM),
    st.builds(Quorum, st.integers(1, 9999).map(Fraction), st.just(QuorumOf.NUMBER)),
    st.builds(
        Quorum,
        st.fractions(Fraction(1, 9), 1, max_denominator=99),
        st.sampled_from([of for of in QuorumOf if of is not QuorumOf.NUMBER]),
    ),
)
floors = st.integers(0, 999999)
majorities = st.one_of(
    st.builds(Majority, st.sampled_from(Base), shares, st.booleans(), floors, floors),
    st.sampled_from([*MAJORITIES.values()]),
)
rules = st.builds(Rule, st.just(""), quorums, majorities, st.sampled_from(Tie), st.booleans())


@given(rules)
def test_a_rule_is_read_back_as_it_was_written(rule: Rule) -> None:
    assert parsed(written(rule)) == replace(rule, id=written(rule))


@given(rules)
def test_a_rule_is_written_in_one_way_only(rule: Rule) -> None:
    assert written(parsed(written(rule))) == written(rule)


@pytest.mark.parametrize("name", MAJORITIES)
def test_every_named_majority_stands_for_itself(name: str) -> None:
    assert (parsed(name).majority, parsed(name).id) == (MAJORITIES[name], name)


def test_the_long_form_says_the_same_as_the_name() -> None:
    spelled = "base=seats;share=2/3;strict=no;positive=0;non-negative=0;quorum=2/3 of seats;tie=fails"
    assert parsed(spelled) == parsed("two-thirds-of-all; quorum = 2/3")
    assert parsed("base=votes;share=1/2;strict=yes").id == "simple-of-votes"
    assert parsed("Simple_of_all").id == "absolute-of-all"


def test_a_body_keeps_its_quorum_and_tie_when_a_motion_asks_for_another_majority() -> None:
    council = parsed("simple-of-present;quorum=2/3 of seats;tie=casting-vote")
    assert (
        written(with_majority(council, "two-thirds-of-all")) == "two-thirds-of-all;quorum=2/3 of seats;tie=casting-vote"
    )


NO_RULES = (
    "",
    "most",
    "base=moon;share=1/2",
    "base=votes",
    "base=votes;share=1/0",
    "base=votes;share=3/2",
    "base=votes;share=1/2;strict=maybe",
    "simple-of-votes;colour=red",
    "simple-of-votes;positive=-1",
    "simple-of-votes;quorum=some",
    "simple-of-votes;quorum=1/2 of number",
    "simple-of-votes;quorum=2/3 of moons",
    "simple-of-votes;tie=lot",
)


@pytest.mark.parametrize("text", NO_RULES)
def test_what_names_no_rule_is_refused(text: str) -> None:
    with pytest.raises(RequirementUnknown):
        parsed(text)
