"""Past votes counted again: real ones, and what may be wrong with a record."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from council.ballots.measure import Rule
from council.ballots.requirement import parsed
from council.records.findings import Assumed, Kind, Recount
from council.records.model import Answer, Count, GroupResult, Numbers, Part, Record, RollVote, Ruling
from council.records.rules import DEFAULT
from council.records.rules import recount as count_again
from storage.popolo.vocabulary import shipped_vocabulary

WORDS = shipped_vocabulary()
answer_of, part_of, ruling_of, understood = WORDS.answer_of, WORDS.part_of, WORDS.ruling_of, WORDS.rule_of
YES, NO, ABSTAIN, ABSENT = Answer.YES, Answer.NO, Answer.ABSTAIN, Answer.ABSENT


def totals(**values: int) -> tuple[Count, ...]:
    return tuple(Count(said, answer_of(said), value) for said, value in values.items())


def roll(*options: str) -> tuple[RollVote, ...]:
    return tuple(RollVote(f"p{n}", f"Member {n}", said, answer_of(said)) for n, said in enumerate(options))


def record(requirement: str | None, result: str | None, votes: tuple[RollVote, ...] = (), **values: int) -> Record:
    return Record("", 1, requirement=requirement, result=result, votes=votes, counts=totals(**values))


def recount(given_: Record, default: Rule = DEFAULT) -> Recount:
    return count_again(given_, WORDS, default)


def kinds(found: Recount) -> list[Kind]:
    return [each.kind for each in found.differences]


@pytest.mark.parametrize(
    ("requirement", "result", "counts", "seats"),
    [
        ("Majority required", "Carried, 23-2", {"yes": 23, "no": 2, "absent": 1}, None),
        ("Majority required", "Lost (tie), 12-12", {"yes": 12, "no": 12, "absent": 2}, None),
        ("Two-Thirds full Council required", "Carried, 18-8", {"yes": 18, "no": 8}, 26),
        ("Two-Thirds full Council required", "Lost, 17-5", {"yes": 17, "no": 5, "absent": 4}, 26),
        ("simple-of-votes", "pass", {"yes": 306, "no": 303, "abstain": 18}, 720),
        ("simple-of-votes", "fail", {"yes": 309, "no": 311, "abstain": 21}, 720),
    ],
    ids=[
        "toronto",
        "toronto tie",
        "toronto two thirds",
        "toronto two thirds lost",
        "parliament",
        "parliament rejected",
    ],
)
def test_real_votes_come_out_as_they_were_published(
    requirement: str, result: str, counts: dict[str, Any], seats: int | None
) -> None:
    found = recount(replace(record(requirement, result, **counts), numbers=Numbers(seats=seats)))
    assert (found.agrees, found.recorded) == (True, found.result)


def test_a_motion_to_reject_that_passed_has_passed_though_it_defeats_the_matter() -> None:
    reject = replace(record("simple-of-votes", "Pass", roll(*["Affirmative"] * 5, *["Negative"] * 4)), text="Reject")
    assert recount(reject).agrees
    assert kinds(recount(replace(reject, result="Defeated"))) == [Kind.RESULT]


def test_every_difference_between_totals_and_roll_call_is_told() -> None:
    found = recount(record("simple-of-votes", "fail", roll("yes", "yes", "no", "abstain"), yes=3, no=2, abstain=2))
    assert kinds(found) == [Kind.COUNT, Kind.COUNT, Kind.COUNT, Kind.RESULT]
    assert (found.differences[0].recorded, found.differences[0].counted) == (3, 2)


def test_the_roll_call_may_leave_out_whoever_did_not_vote() -> None:
    found = recount(record("simple-of-votes", "pass", roll("yes", "yes", "no"), yes=2, no=1, absent=4))
    assert (found.agrees, found.tally[ABSENT], found.assumed) == (True, 4, (Assumed.SOME_COUNTS,))


def test_a_voter_on_two_lines_is_told_and_the_last_line_counts() -> None:
    twice = (*roll("yes", "no"), RollVote("p0", "Member 0", "no", NO))
    found = recount(record("simple-of-votes", "fail", twice))
    assert (kinds(found), found.tally[NO]) == ([Kind.VOTER_TWICE], 2)


def test_an_unknown_option_is_told_and_counts_as_not_voting() -> None:
    found = recount(record("simple-of-votes", "pass", roll("yes", "Purple")))
    assert (kinds(found), found.tally[Answer.NOT_VOTING]) == ([Kind.OPTION_UNKNOWN], 1)


def test_an_unknown_requirement_decides_nothing_but_the_totals_are_still_checked() -> None:
    found = recount(record("by divine will", "pass", roll("yes"), yes=2))
    assert (kinds(found), found.result) == ([Kind.COUNT, Kind.REQUIREMENT_UNKNOWN], None)


def test_an_unknown_result_is_told_with_what_was_counted() -> None:
    found = recount(record("simple-of-votes", "Referred", roll("yes")))
    assert (kinds(found), found.differences[0].counted) == ([Kind.RESULT_UNKNOWN], Ruling.PASS)


def test_without_a_requirement_the_given_rule_counts_and_is_named_as_assumed() -> None:
    found = recount(record(None, "pass", roll("yes", "no", "no")), parsed("base=votes;share=1/3;strict=no"))
    assert (found.agrees, found.assumed) == (True, (Assumed.RULE,))


def test_without_a_result_there_is_nothing_to_differ_from() -> None:
    found = recount(record("simple-of-votes", None, roll("yes", "no")))
    assert (found.agrees, found.result, found.recorded) == (True, Ruling.FAIL, None)


def test_a_record_of_neither_votes_nor_totals_cannot_be_confirmed() -> None:
    assert kinds(recount(record("simple-of-votes", "pass"))) == [Kind.NOTHING_TO_COUNT]


def test_a_failed_vote_without_a_quorum_is_a_failed_vote_and_a_passed_one_is_not() -> None:
    rule = "simple-of-votes;quorum=2/3 of seats"
    few = replace(record(rule, "fail", yes=5, no=1), numbers=Numbers(seats=21))
    assert (recount(few).agrees, recount(few).result) == (True, Ruling.NO_QUORUM)
    assert kinds(recount(replace(few, result="pass"))) == [Kind.RESULT]


def test_a_casting_vote_breaks_a_tie_and_is_told_where_there_was_none() -> None:
    tie = replace(record("Majority required", "pass", yes=7, no=7), casting=YES)
    assert (recount(tie).agrees, recount(tie).assumed) == (True, (Assumed.COUNTS, Assumed.TIE))
    assert kinds(recount(replace(tie, counts=totals(yes=8, no=7)))) == [Kind.CASTING_UNHEARD]
    assert kinds(recount(replace(tie, requirement="simple-of-votes;tie=fails"))) == [Kind.RESULT, Kind.CASTING_UNHEARD]


def test_the_deciding_voice_of_whoever_presides_is_no_second_line_of_theirs() -> None:
    votes = (*roll("yes", "no"), RollVote("p0", "Member 0", "yes", YES, part=Part.CASTING))
    assert recount(record("simple-of-votes;tie=casting-vote", "pass", votes)).agrees


def test_advisory_voices_count_nowhere() -> None:
    votes = (*roll("yes", "no", "no"), *(RollVote(f"a{n}", None, "yes", YES, part=Part.ADVISORY) for n in range(9)))
    assert recount(record("simple-of-votes", "fail", votes, yes=1, no=2)).agrees


def test_parties_vote_with_their_weight() -> None:
    votes = (RollVote("labour", None, "yes", YES, 64), RollVote("national", None, "no", NO, 33))
    assert recount(record("simple-of-votes", "pass", votes, yes=64, no=33)).agrees


def test_more_votes_than_members_and_more_than_were_there_are_told() -> None:
    crowd = replace(record("simple-of-votes", "pass", yes=12, no=3), numbers=Numbers(seats=14, present=10))
    assert kinds(recount(crowd)) == [Kind.TOO_MANY_VOTES, Kind.PRESENT_TOO_FEW]


def test_groups_that_decide_apart_are_counted_apart() -> None:
    votes = tuple(replace(vote, group="west" if n < 3 else "east") for n, vote in enumerate(roll(*["yes"] * 4, "no")))
    split = replace(
        record("simple-of-votes", "pass", votes),
        group_results=(GroupResult("west", "pass"), GroupResult("east", "pass")),
    )
    found = recount(split)
    assert [(each.kind, each.group) for each in found.differences] == [(Kind.GROUP_RESULT, "east")]
    wrong = replace(split, group_results=(), counts=(Count("yes", YES, 2, "west"), Count("yes", YES, 1, "east")))
    assert [(each.kind, each.group) for each in recount(wrong).differences] == [
        (Kind.COUNT, None),
        (Kind.COUNT, "west"),
    ]


def test_present_are_those_checked_in_and_failing_that_all_who_were_there() -> None:
    silent = record("simple-of-present", "fail", roll("yes", "yes", "no", "not voting"))
    assert (recount(silent).agrees, recount(silent).assumed) == (True, (Assumed.PRESENT,))
    assert recount(replace(silent, result="pass", numbers=Numbers(present=3))).agrees


WORDINGS = {
    "Two-Thirds Required": "two-thirds-of-votes",
    "absolute majority": "absolute-of-all",
    "majority of all members present": "simple-of-present",
    "2/3 of members present and voting": "two-thirds-of-votes",
    "more than two-thirds": "base=votes;share=2/3;strict=yes",
    "3/4 of those present": "three-quarters-of-present",
    "66.7 %": "two-thirds-of-votes",
    "50%+1": "simple-of-votes",
    "unanimous consent": "unanimity-of-votes",
    "two-thirds-of-all: две трети от общего числа": "two-thirds-of-all",
    "большинством голосов присутствующих": "simple-of-present",
    "не менее двух третей от общего числа членов": "two-thirds-of-all",
    "мүшелердің жалпы санының үштен екісі": "two-thirds-of-all",
    "қатысқан мүшелердің жай көпшілігі": "simple-of-present",
}


@pytest.mark.parametrize("words", WORDINGS)
def test_a_requirement_in_words_is_understood(words: str) -> None:
    rule = understood(words)
    assert rule is not None
    assert rule.id == WORDINGS[words]


def test_words_without_a_share_are_no_requirement() -> None:
    assert understood("as the chair pleases") is None


@pytest.mark.parametrize("said", ["Yea", "  AYE.", "за", "Жақтап", "in-favour", "affirmative"])
def test_many_words_mean_yes(said: str) -> None:
    assert answer_of(said) is YES


def test_results_and_roles_are_known_by_many_words() -> None:
    assert (ruling_of("Қабылданды"), ruling_of("No quorum"), ruling_of("Carried, 4:1")) == (
        Ruling.PASS,
        Ruling.NO_QUORUM,
        Ruling.PASS,
    )
    assert (part_of("Casting vote"), part_of("кеңесші дауыс"), part_of("teller")) == (
        Part.CASTING,
        Part.ADVISORY,
        Part.VOTER,
    )


@given(st.lists(st.sampled_from(["yes", "no", "abstain", "absent", "not voting"]), min_size=1, max_size=60))
def test_an_honest_record_always_agrees_and_a_flipped_vote_never_does(options: list[str]) -> None:
    votes = roll(*options)
    honest = record("simple-of-votes", None, votes, **{said: options.count(said) for said in ("yes", "no")})
    assert recount(honest).agrees
    flipped = replace(votes[0], said="yes", answer=YES if votes[0].answer is not YES else NO)
    assert Kind.COUNT in kinds(recount(replace(honest, votes=(flipped, *votes[1:]))))


def test_the_established_membership_may_be_named_seats_in_a_rule_id_too() -> None:
    assert understood("two-thirds-of-seats") == understood("two-thirds-of-all")
    assert understood("simple-of-seats;quorum=14") == understood("absolute-of-all;quorum=14")


@pytest.mark.parametrize(
    ("numbers", "base", "assumed"),
    [
        (Numbers(seats=21), 21, [Assumed.SEATS]),
        (Numbers(seats=21, seated=19), 19, []),
        (Numbers(present=8), 8, [Assumed.SEATS]),
        (Numbers(), 3, [Assumed.SEATS]),
    ],
)
def test_members_in_office_are_all_seats_unless_told(numbers: Numbers, base: int, assumed: list[Assumed]) -> None:
    found = recount(replace(record("simple-of-seated", None, roll("yes", "yes", "no")), numbers=numbers))
    assert found.outcome is not None
    assert (found.outcome.base, list(found.assumed)) == (base, assumed)
