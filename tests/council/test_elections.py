"""Elections: candidates, one vote each, the most votes or the majority, a second round; on both engines."""

import pytest

from council.ballots.commands import (
    CastVote,
    Choose,
    DropCandidate,
    ListVotes,
    NominateMember,
    NominatePerson,
    OpenBallot,
    ReviewOpening,
    SetMajority,
    SetPurpose,
    SetSecrecy,
    ShowBallot,
    ShowMotion,
    ShowTerms,
)
from council.ballots.measure import Option, Result
from council.ballots.model import Ballot, Purpose
from council.ballots.refusals import (
    BallotExists,
    CandidatesWanted,
    MotionInUse,
    NotOnTheList,
    SecrecyNotAllowed,
)
from council.errors import FieldRefused, NotAllowed
from council.identity import BallotId, CandidateId
from storage.unit_of_work import Units
from tests.ballots import choose, close, election, put, rule, seat_of, vote
from tests.sittings import ADVISORY, CHAIR, SECRETARY, call_soon, convene, give

YES, NO, ABSTAIN = Option.YES, Option.NO, Option.ABSTAIN


async def read(units: Units, ballot_id: BallotId) -> Ballot:
    ballot = await units.run(lambda uow: uow.ballots.ballot(ballot_id))
    assert ballot is not None
    return ballot


async def test_whom_more_than_half_choose_is_elected(units: Units) -> None:
    first, second, third, fourth = await convene(units)
    _, motion_id = await call_soon(units)
    ann, ben = await election(units, motion_id, [first, second])
    ballot_id = await put(units, motion_id)
    await choose(units, ballot_id, (CHAIR, ann), (first, ann), (second, ben), (third, ann), (fourth, ben))
    ballot = await close(units, ballot_id)
    assert ballot.choice is not None
    assert (ballot.result, ballot.choice.winner, dict(ballot.choice.slate.votes)) == (
        Result.CARRIED,
        ann,
        {ann: 3, ben: 2},
    )
    assert await read(units, ballot_id) == ballot


async def test_a_changed_choice_moves_one_vote(units: Units) -> None:
    first, second, *_ = await convene(units)
    _, motion_id = await call_soon(units)
    ann, ben = await election(units, motion_id, [first, second])
    ballot_id = await put(units, motion_id)
    await choose(units, ballot_id, (first, ann), (first, ben))
    await give(units, second, CastVote(ballot_id, NO))
    await give(units, second, CastVote(ballot_id, ABSTAIN))
    await choose(units, ballot_id, (CHAIR, ann))
    await give(units, CHAIR, CastVote(ballot_id, NO))
    slate = await units.run(lambda uow: uow.ballots.slate(ballot_id))
    assert (dict(slate.votes), slate.against, slate.abstain) == ({ann: 0, ben: 1}, 1, 1)
    assert (await give(units, first, ShowBallot(ballot_id))).own_candidate == ben
    assert (await give(units, first, ListVotes())).votes.items[0].candidate == f"Person {second.person_id}"


async def test_where_nobody_wins_the_first_two_meet_again_and_the_most_votes_decide(units: Units) -> None:
    first, second, third, fourth = await convene(units)
    _, motion_id = await call_soon(units)
    ann, ben, cat = await election(units, motion_id, [first, second, third])
    ballot_id = await put(units, motion_id)
    await choose(units, ballot_id, (CHAIR, ann), (first, ann), (second, ben), (third, cat), (fourth, ben))
    ballot = await close(units, ballot_id)
    assert ballot.choice is not None
    assert (ballot.result, set(ballot.choice.run_off)) == (Result.NOT_CARRIED, {ann, ben})
    review = await give(units, CHAIR, ReviewOpening(motion_id))
    assert (review.round, [candidate.id for candidate in review.candidates]) == (2, [ann, ben])
    again = await put(units, motion_id)
    with pytest.raises(NotOnTheList):
        await give(units, third, Choose(again, cat))
    await choose(units, again, (CHAIR, ann), (first, ann), (second, ben))
    await give(units, third, CastVote(again, ABSTAIN))
    decided = await close(units, again)
    assert decided.choice is not None
    assert (decided.choice.winner, decided.course.round) == (ann, 2)
    with pytest.raises(BallotExists):
        await give(units, CHAIR, OpenBallot(motion_id))


async def test_a_second_round_that_nobody_wins_is_the_last(units: Units) -> None:
    first, second, third, fourth = await convene(units)
    _, motion_id = await call_soon(units)
    ann, ben = await election(units, motion_id, [first, second])
    for _ in range(2):
        ballot_id = await put(units, motion_id)
        await choose(units, ballot_id, (CHAIR, ann), (first, ann), (second, ben), (third, ben))
        await give(units, fourth, CastVote(ballot_id, ABSTAIN))
        await close(units, ballot_id)
    assert not (await give(units, CHAIR, ShowMotion(motion_id))).may_be_put


async def test_a_second_round_without_a_quorum_is_held_again_between_the_same_two(units: Units) -> None:
    first, second, third, fourth = await convene(units)
    _, motion_id = await call_soon(units)
    ann, ben, cat = await election(units, motion_id, [first, second, third])
    ballot_id = await put(units, motion_id)
    await choose(units, ballot_id, (CHAIR, ann), (first, ann), (second, ben), (third, cat), (fourth, ben))
    await close(units, ballot_id)
    in_vain = await put(units, motion_id)
    await choose(units, in_vain, (CHAIR, ann))
    assert (await close(units, in_vain)).result is Result.NO_QUORUM
    review = await give(units, CHAIR, ReviewOpening(motion_id))
    assert (review.round, [candidate.id for candidate in review.candidates]) == (2, [ann, ben])
    again = await put(units, motion_id)
    await choose(units, again, (CHAIR, ann), (first, ann), (second, ben))
    await give(units, third, CastVote(again, ABSTAIN))
    decided = await close(units, again)
    assert decided.choice is not None
    assert (decided.choice.winner, decided.course.round) == (ann, 2)


async def test_a_regulation_may_know_no_second_round(units: Units) -> None:
    first, second, third, _ = await convene(units)
    await rule(units, voting_run_off=False)
    _, motion_id = await call_soon(units)
    ann, ben = await election(units, motion_id, [first, second])
    ballot_id = await put(units, motion_id)
    await choose(units, ballot_id, (CHAIR, ann), (first, ann), (second, ben), (third, ben))
    ballot = await close(units, ballot_id)
    assert ballot.choice is not None
    assert (ballot.choice.winner, ballot.choice.run_off) == (None, ())


async def test_a_forged_candidate_or_a_plain_yes_is_no_answer(units: Units) -> None:
    first, second, *_ = await convene(units)
    _, motion_id = await call_soon(units)
    await election(units, motion_id, [first, second])
    ballot_id = await put(units, motion_id)
    for command in (Choose(ballot_id, CandidateId(404)), CastVote(ballot_id, YES)):
        with pytest.raises(NotOnTheList):
            await give(units, first, command)


async def test_the_candidates_stand_once_a_ballot_was_opened(units: Units) -> None:
    first, second, third, _ = await convene(units)
    _, motion_id = await call_soon(units)
    ann, _ = await election(units, motion_id, [first, second])
    await put(units, motion_id)
    late = (
        NominateMember(motion_id, seat_of(third)),
        NominatePerson(motion_id, "Айгүл Серікова"),
        DropCandidate(motion_id, ann),
        SetPurpose(motion_id, Purpose.ADOPT),
        SetMajority(motion_id, "plurality"),
    )
    for command in late:
        with pytest.raises(MotionInUse):
            await give(units, SECRETARY, command)


async def test_a_member_stands_once_and_whoever_is_not_in_the_body_may_stand(units: Units) -> None:
    first, *_ = await convene(units)
    _, motion_id = await call_soon(units)
    await election(units, motion_id, [first, first])
    slated = await give(units, SECRETARY, NominatePerson(motion_id, "Айгүл Серікова"))
    assert [candidate.name for candidate in slated.candidates] == [f"Person {first.person_id}", "Айгүл Серікова"]
    assert seat_of(first) not in [member.membership_id for member in slated.members.items]
    slated = await give(units, SECRETARY, DropCandidate(motion_id, slated.candidates[0].id))
    assert [candidate.name for candidate in slated.candidates] == ["Айгүл Серікова"]


async def test_an_election_needs_a_candidate(units: Units) -> None:
    await convene(units)
    _, motion_id = await call_soon(units)
    await election(units, motion_id, [])
    with pytest.raises(CandidatesWanted):
        await give(units, CHAIR, OpenBallot(motion_id))


async def test_a_motion_may_be_put_by_a_majority_apart_from_the_bodys_own(units: Units) -> None:
    first, second, third, _ = await convene(units)
    _, motion_id = await call_soon(units)
    await give(units, SECRETARY, SetMajority(motion_id, "two-thirds-of-all"))
    ballot_id = await put(units, motion_id)
    for actor in (CHAIR, first, second):
        await give(units, actor, CastVote(ballot_id, YES))
    await give(units, third, CastVote(ballot_id, NO))
    ballot = await close(units, ballot_id)
    assert (ballot.rule.id, ballot.result) == ("two-thirds-of-all", Result.NOT_CARRIED)
    with pytest.raises(FieldRefused):
        await give(units, SECRETARY, SetMajority(motion_id, "by-acclaim"))


async def test_the_most_votes_decide_elections_only_also_after_a_change_of_mind(units: Units) -> None:
    """Two for and one against, of five who are there, are not more than half of those who take part."""
    first, second, third, _ = await convene(units)
    _, motion_id = await call_soon(units)
    with pytest.raises(FieldRefused):
        await give(units, SECRETARY, SetMajority(motion_id, "plurality"))
    await give(units, SECRETARY, SetPurpose(motion_id, Purpose.ELECT))
    await give(units, SECRETARY, SetMajority(motion_id, "plurality"))
    await give(units, SECRETARY, SetPurpose(motion_id, Purpose.ADOPT))
    ballot_id = await put(units, motion_id)
    await vote(units, ballot_id, [(CHAIR, YES), (first, YES), (second, NO), (third, ABSTAIN)])
    assert (await close(units, ballot_id)).result is Result.NOT_CARRIED


async def test_an_election_that_the_law_holds_open_cannot_be_made_secret(units: Units) -> None:
    first, *_ = await convene(units)
    await rule(units, voting_is_secret_allowed=True)
    _, motion_id = await call_soon(units)
    assert (await give(units, SECRETARY, SetSecrecy(motion_id, True))).motion.is_secret
    terms = await give(units, SECRETARY, SetPurpose(motion_id, Purpose.ELECT))
    assert (terms.motion.is_secret, terms.may_be_secret) == (False, False)
    with pytest.raises(SecrecyNotAllowed):
        await give(units, SECRETARY, SetSecrecy(motion_id, True))
    for actor in (first, ADVISORY):
        with pytest.raises(NotAllowed):
            await give(units, actor, ShowTerms(motion_id))


async def test_secrecy_needs_the_regulation_of_the_body(units: Units) -> None:
    await convene(units)
    _, motion_id = await call_soon(units)
    with pytest.raises(SecrecyNotAllowed):
        await give(units, SECRETARY, SetSecrecy(motion_id, True))
