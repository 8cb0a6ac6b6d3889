"""A ballot from opening to receipt, on both engines, and the race between the last votes and the close."""

import asyncio
from collections import Counter

import pytest

from council.ballots.commands import (
    CastVote,
    CloseBallot,
    ListVotes,
    OpenBallot,
    ReviewClosing,
    ReviewOpening,
    ShowBallot,
    ShowMotion,
)
from council.ballots.measure import Option, Result, Tally
from council.ballots.model import BallotState, Standing
from council.ballots.refusals import BallotClosed, BallotExists, NotAnElector, VoteAhead
from council.errors import NotAllowed, NotFound, RuleBroken
from council.identity import BallotId
from council.notices.model import Subject
from council.permissions.model import Actor
from storage.unit_of_work import StoredUnit, Units
from tests.ballots import rule
from tests.sittings import (
    ADVISORY,
    CHAIR,
    FOREIGN_CHAIR,
    GROUP,
    SECRETARY,
    STRANGER,
    call_meeting,
    call_soon,
    cards,
    convene,
    draw_cards,
    give,
    notices,
    open_ballot,
    person,
    recorded,
    seat,
)

YES, NO, ABSTAIN = Option.YES, Option.NO, Option.ABSTAIN


async def tally(units: Units, ballot_id: BallotId) -> Tally:
    return await units.run(lambda uow: uow.ballots.tally(ballot_id))


async def test_opening_freezes_the_electorate_and_shows_a_card_to_each_and_to_the_group(units: Units) -> None:
    sitting = await convene(units)
    _, motion_id = await call_soon(units)
    review = await give(units, CHAIR, ReviewOpening(motion_id))
    assert (review.entitled, review.quorum) == (5, 4)
    page = await give(units, CHAIR, OpenBallot(motion_id))
    expected = sorted([GROUP, *(each.chat_id or 0 for each in (CHAIR, ADVISORY, *sitting))])
    assert await cards(units, Subject("ballot", page.ballot.id)) == expected
    assert (page.ballot.electorate.entitled, page.standing) == (5, Standing.VOTING)


async def test_whoever_joins_after_the_opening_does_not_vote(units: Units) -> None:
    await convene(units)
    ballot_id = await open_ballot(units)
    late = person(199, "member")

    async def join(uow: StoredUnit) -> None:
        await seat(uow, late, "member")

    await units.run(join)
    with pytest.raises(NotAnElector):
        await give(units, late, CastVote(ballot_id, YES))


@pytest.mark.parametrize("actor", [SECRETARY, ADVISORY, FOREIGN_CHAIR, STRANGER])
async def test_only_whoever_presides_in_the_body_opens_a_ballot(units: Units, actor: Actor) -> None:
    await convene(units)
    _, motion_id = await call_soon(units)
    with pytest.raises(NotAllowed):
        await give(units, actor, OpenBallot(motion_id))


async def test_before_the_doors_open_nobody_votes(units: Units) -> None:
    await convene(units)
    _, motion_id = await call_meeting(units)
    for order in (ReviewOpening(motion_id), OpenBallot(motion_id)):
        with pytest.raises(VoteAhead):
            await give(units, CHAIR, order)


async def test_where_the_regulation_lets_those_vote_who_have_not_come_a_ballot_is_opened_before_the_meeting(
    units: Units,
) -> None:
    await convene(units)
    await rule(units, voting_is_absentee_allowed=True)
    _, motion_id = await call_meeting(units)
    assert (await give(units, CHAIR, OpenBallot(motion_id))).ballot.state is BallotState.OPEN


async def test_a_motion_has_one_ballot_at_a_time(units: Units) -> None:
    await convene(units)
    _, motion_id = await call_soon(units)
    await give(units, CHAIR, OpenBallot(motion_id))
    with pytest.raises(BallotExists):
        await give(units, CHAIR, OpenBallot(motion_id))


async def test_two_who_open_at_once_open_one_ballot(units: Units) -> None:
    await convene(units)
    _, motion_id = await call_soon(units)
    opening = (give(units, CHAIR, OpenBallot(motion_id)) for _ in range(6))
    results = await asyncio.gather(*opening, return_exceptions=True)
    assert Counter(type(result).__name__ for result in results) == {"BallotPage": 1, "BallotExists": 5}


async def test_a_member_may_change_a_vote_until_the_ballot_closes(units: Units) -> None:
    member, *_ = await convene(units)
    ballot_id = await open_ballot(units)
    await give(units, member, CastVote(ballot_id, YES))
    await give(units, member, CastVote(ballot_id, ABSTAIN))
    assert await tally(units, ballot_id) == Tally(abstain=1)
    await give(units, CHAIR, CloseBallot(ballot_id))
    with pytest.raises(BallotClosed):
        await give(units, member, CastVote(ballot_id, NO))
    assert await tally(units, ballot_id) == Tally(abstain=1)
    happened = ["ballot-opened", "vote-cast", "vote-recast", "ballot-closed"]
    assert await recorded(units, Subject("ballot", ballot_id)) == happened


async def test_a_second_press_of_the_same_answer_changes_nothing(units: Units) -> None:
    member, *_ = await convene(units)
    ballot_id = await open_ballot(units)
    first = await give(units, member, CastVote(ballot_id, YES))
    await draw_cards(units)
    again = await give(units, member, CastVote(ballot_id, YES))
    assert (first.is_new, again.is_new) == (True, False)
    assert await tally(units, ballot_id) == Tally(yes=1)
    assert await cards(units, Subject("ballot", ballot_id)) == []


async def test_a_vote_draws_the_voters_own_card_and_the_groups(units: Units) -> None:
    member, *_ = await convene(units)
    ballot_id = await open_ballot(units)
    await draw_cards(units)
    await give(units, member, CastVote(ballot_id, NO))
    assert await cards(units, Subject("ballot", ballot_id)) == sorted([GROUP, member.chat_id or 0])


async def test_an_advisory_vote_is_kept_apart_from_the_tally(units: Units) -> None:
    await convene(units)
    ballot_id = await open_ballot(units)
    await give(units, ADVISORY, CastVote(ballot_id, YES))
    page = await give(units, ADVISORY, ShowBallot(ballot_id))
    assert (page.own, page.standing, page.voted) == (YES, Standing.ADVISORY, 0)
    assert await tally(units, ballot_id) == Tally()


async def test_before_the_close_everybody_sees_how_many_voted_and_nobody_which_way(units: Units) -> None:
    member, *_ = await convene(units)
    ballot_id = await open_ballot(units)
    await give(units, member, CastVote(ballot_id, NO))
    page = await give(units, SECRETARY, ShowBallot(ballot_id))
    assert (page.voted, page.own, page.ballot.outcome) == (1, None, None)


async def test_those_who_run_the_meeting_see_who_is_silent(units: Units) -> None:
    member, *others = await convene(units)
    ballot_id = await open_ballot(units)
    await give(units, member, CastVote(ballot_id, NO))
    await give(units, ADVISORY, CastVote(ballot_id, NO))
    review = await give(units, SECRETARY, ReviewClosing(ballot_id))
    assert {each.name for each in review.silent} == {f"Person {each.person_id}" for each in (CHAIR, *others)}
    with pytest.raises(NotAllowed):
        await give(units, member, ReviewClosing(ballot_id))


async def test_the_result_is_frozen_with_the_numbers_it_came_from(units: Units) -> None:
    first, second, third, _ = await convene(units)
    ballot_id = await open_ballot(units)
    for actor, option in ((CHAIR, YES), (first, YES), (second, YES), (third, ABSTAIN)):
        await give(units, actor, CastVote(ballot_id, option))
    await give(units, CHAIR, CloseBallot(ballot_id))
    ballot = await units.run(lambda uow: uow.ballots.ballot(ballot_id))
    assert ballot is not None
    assert ballot.outcome is not None
    assert ballot.state is BallotState.CLOSED
    assert (ballot.outcome.result, ballot.outcome.counts) == (Result.CARRIED, Tally(3, 0, 1))
    assert (ballot.outcome.quorum, ballot.outcome.present, ballot.outcome.rule) == (4, 4, ballot.rule)
    told = await notices(units, "ballot-closed")
    assert [notice.person_id for notice in told] == [SECRETARY.person_id]


async def test_a_ballot_without_a_quorum_decides_nothing_and_may_be_put_again(units: Units) -> None:
    member, *_ = await convene(units)
    _, motion_id = await call_soon(units)
    first = (await give(units, CHAIR, OpenBallot(motion_id))).ballot
    await give(units, member, CastVote(first.id, YES))
    closed = (await give(units, CHAIR, CloseBallot(first.id))).ballot
    assert closed.outcome is not None
    assert closed.outcome.result is Result.NO_QUORUM
    second = (await give(units, CHAIR, OpenBallot(motion_id))).ballot
    assert (second.number, await tally(units, second.id)) == (first.number + 1, Tally())
    shown = (await give(units, STRANGER, ShowMotion(motion_id))).ballot
    assert shown is not None
    assert shown.id == second.id


async def test_a_ballot_closes_once(units: Units) -> None:
    await convene(units)
    ballot_id = await open_ballot(units)
    closing = (give(units, CHAIR, CloseBallot(ballot_id)) for _ in range(4))
    results = await asyncio.gather(*closing, return_exceptions=True)
    assert Counter(type(result).__name__ for result in results) == {"BallotPage": 1, "BallotClosed": 3}
    with pytest.raises(BallotClosed):
        await give(units, CHAIR, ReviewClosing(ballot_id))


async def test_each_member_reads_receipts_of_their_own_votes_only(units: Units) -> None:
    member, other, *_ = await convene(units)
    ballot_id = await open_ballot(units)
    assert [waiting[0] for waiting in (await give(units, member, ListVotes())).waiting] == [ballot_id]
    await give(units, member, CastVote(ballot_id, YES))
    await give(units, member, CastVote(ballot_id, NO))
    mine = await give(units, member, ListVotes())
    assert mine.waiting == ()
    assert [(vote.ballot_id, vote.option, vote.revision) for vote in mine.votes.items] == [(ballot_id, NO, 2)]
    assert (await give(units, other, ListVotes())).votes.items == ()
    assert (await give(units, STRANGER, ListVotes())).votes.items == ()


async def test_a_forged_ballot_is_not_found(units: Units) -> None:
    await convene(units)
    with pytest.raises(NotFound):
        await give(units, CHAIR, CastVote(BallotId(404), YES))


async def test_a_chair_of_another_body_neither_votes_nor_closes_here(units: Units) -> None:
    await convene(units)
    ballot_id = await open_ballot(units)
    for command in (CastVote(ballot_id, YES), CloseBallot(ballot_id)):
        with pytest.raises(NotAllowed):
            await give(units, FOREIGN_CHAIR, command)


async def test_two_hundred_who_press_while_the_ballot_closes_are_each_counted_once_or_told_it_is_closed(
    units: Units,
) -> None:
    sitting = await convene(units, 200)
    ballot_id = await open_ballot(units)
    taps = [CastVote(ballot_id, list(Option)[number % 3]) for number in range(200)]
    changed = [CastVote(ballot_id, NO) for _ in range(100)]
    pressing = [give(units, actor, tap) for actor, tap in zip(sitting, taps, strict=True)]
    again = [give(units, actor, tap) for actor, tap in zip(sitting[:100], changed, strict=True)]
    together = [*pressing[:150], *again, give(units, CHAIR, CloseBallot(ballot_id)), *pressing[150:]]
    results = await asyncio.gather(*together, return_exceptions=True)
    assert [error for error in results if isinstance(error, Exception) and not isinstance(error, RuleBroken)] == []
    ballot = await units.run(lambda uow: uow.ballots.ballot(ballot_id))
    kept = await units.run(lambda uow: votes_kept(uow, ballot_id, sitting))
    assert ballot is not None
    assert ballot.outcome is not None
    assert ballot.outcome.counts == await tally(units, ballot_id) == Tally(kept[YES], kept[NO], kept[ABSTAIN])
    accepted = results[:150] + results[251:]
    voters = {actor for actor, result in zip(sitting, accepted, strict=True) if not isinstance(result, BaseException)}
    voters |= {
        actor for actor, result in zip(sitting, results[150:250], strict=False) if not isinstance(result, Exception)
    }
    assert sum(kept.values()) == len(voters)


async def votes_kept(uow: StoredUnit, ballot_id: BallotId, sitting: list[Actor]) -> Counter[Option]:
    kept: Counter[Option] = Counter()
    for actor in sitting:
        assert actor.person_id is not None
        elector = await uow.ballots.elector(ballot_id, actor.person_id)
        assert elector is not None
        if vote := await uow.ballots.vote(ballot_id, elector.membership_id):
            kept[vote.option] += 1
    return kept
