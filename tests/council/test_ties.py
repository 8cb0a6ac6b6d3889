"""Equal votes: a casting vote as a fact apart, one re-vote, or the motion fails; on both engines."""

import asyncio
from collections import Counter
from dataclasses import replace
from datetime import timedelta

import pytest

from council.ballots.commands import BreakTie, OpenBallot, ShowBallot, ShowMotion
from council.ballots.measure import Option, Result, Tally
from council.ballots.model import BallotState
from council.ballots.refusals import BallotExists, NoTie, NotPresiding
from council.calendar.model import local
from council.errors import NotAllowed
from council.identity import BallotId
from council.meetings.commands import EndMeeting
from council.meetings.refusals import BallotStillOpen
from council.notices.model import Subject
from council.profiles.model import Tie
from storage.unit_of_work import StoredUnit, Units
from tests.ballots import close, put, rule, seat_of, vote
from tests.databases import Clock
from tests.sittings import (
    CHAIR,
    DAY,
    SECRETARY,
    call_soon,
    convene,
    give,
    notices,
    open_ballot,
    person,
    recorded,
    seat,
)

YES, NO, ABSTAIN = Option.YES, Option.NO, Option.ABSTAIN


async def tied(units: Units) -> BallotId:
    """A closed ballot of two against two; the chair has voted like everybody."""
    first, second, third, _ = await convene(units)
    ballot_id = await open_ballot(units)
    await vote(units, ballot_id, [(CHAIR, YES), (first, YES), (second, NO), (third, NO)])
    await close(units, ballot_id)
    return ballot_id


async def test_equal_votes_wait_for_whoever_presided_who_is_asked_after_the_count(units: Units) -> None:
    ballot_id = await tied(units)
    page = await give(units, CHAIR, ShowBallot(ballot_id))
    assert (page.ballot.state, page.ballot.result, page.may_break_tie) == (BallotState.TIED, None, True)
    assert [notice.person_id for notice in await notices(units, "ballot-tied")] == [CHAIR.person_id]
    assert await notices(units, "ballot-closed") == []


@pytest.mark.parametrize(("option", "result"), [(YES, Result.CARRIED), (NO, Result.NOT_CARRIED)])
async def test_the_casting_vote_decides_and_stays_out_of_the_tally(
    units: Units, option: Option, result: Result
) -> None:
    ballot_id = await tied(units)
    ballot = (await give(units, CHAIR, BreakTie(ballot_id, option))).ballot
    assert ballot.outcome is not None
    assert (ballot.result, ballot.outcome.casting, ballot.outcome.counts) == (result, option, Tally(2, 2))
    kept = await units.run(lambda uow: uow.ballots.casting_vote(ballot_id))
    assert kept is not None
    assert (kept.membership_id, kept.option) == (seat_of(CHAIR), option)
    happened = ["ballot-opened", *["vote-cast"] * 4, "ballot-tied", "tie-broken", "ballot-closed"]
    assert await recorded(units, Subject("ballot", ballot_id)) == happened


async def test_nobody_but_whoever_opened_the_ballot_breaks_the_tie(units: Units) -> None:
    ballot_id = await tied(units)
    deputy = person(11, "chair")

    async def join(uow: StoredUnit) -> None:
        await seat(uow, deputy, "chair")

    await units.run(join)
    with pytest.raises(NotPresiding):
        await give(units, deputy, BreakTie(ballot_id, YES))
    with pytest.raises(NotAllowed):
        await give(units, SECRETARY, BreakTie(ballot_id, YES))


async def test_the_tie_of_whoever_presides_no_longer_is_for_those_who_do(units: Units) -> None:
    ballot_id = await tied(units)
    successor = person(11, "chair")

    async def succeed(uow: StoredUnit) -> None:
        chair = await uow.bodies.membership(seat_of(CHAIR))
        assert chair is not None
        yesterday = local(uow.now).date() - timedelta(days=1)
        await uow.bodies.save_membership(replace(chair, until_on=yesterday, end_ground="order 7"))
        await seat(uow, successor, "chair")

    await units.run(succeed)
    assert not (await give(units, CHAIR, ShowBallot(ballot_id))).may_break_tie
    assert (await give(units, successor, ShowBallot(ballot_id))).may_break_tie
    page = await give(units, successor, BreakTie(ballot_id, YES))
    assert page.ballot.result is Result.CARRIED
    kept = await units.run(lambda uow: uow.ballots.casting_vote(ballot_id))
    assert kept is not None
    assert kept.membership_id == seat_of(successor)


async def test_a_tie_is_broken_once_and_not_by_abstaining(units: Units) -> None:
    ballot_id = await tied(units)
    with pytest.raises(NoTie):
        await give(units, CHAIR, BreakTie(ballot_id, ABSTAIN))
    pressing = (give(units, CHAIR, BreakTie(ballot_id, option)) for option in (YES, NO, YES))
    results = await asyncio.gather(*pressing, return_exceptions=True)
    assert Counter(type(each).__name__ for each in results) == {"BallotPage": 1, "NoTie": 2}


async def test_a_meeting_does_not_end_while_a_tie_waits(units: Units, clock: Clock) -> None:
    ballot_id = await tied(units)
    page = await give(units, CHAIR, ShowBallot(ballot_id))
    clock.advance(30 * DAY / 1000)
    with pytest.raises(BallotStillOpen):
        await give(units, CHAIR, EndMeeting(page.motion.meeting_id))


async def test_where_the_rule_says_so_a_tie_is_voted_on_once_more_and_then_fails(units: Units) -> None:
    first, second, third, _ = await convene(units)
    await rule(units, tie_rule=Tie.REVOTE)
    _, motion_id = await call_soon(units)
    answers = [(CHAIR, YES), (first, YES), (second, NO), (third, NO)]
    for is_revote in (False, True):
        ballot_id = await put(units, motion_id)
        await vote(units, ballot_id, answers)
        ballot = await close(units, ballot_id)
        assert (ballot.result, ballot.course.is_revote) == (Result.NOT_CARRIED, is_revote)
        assert (await give(units, CHAIR, ShowMotion(motion_id))).may_be_put is not is_revote
    with pytest.raises(BallotExists):
        await give(units, CHAIR, OpenBallot(motion_id))


async def test_a_repetition_that_found_no_quorum_is_held_again_as_the_last(units: Units) -> None:
    first, second, third, _ = await convene(units)
    await rule(units, tie_rule=Tie.REVOTE)
    _, motion_id = await call_soon(units)
    answers = [(CHAIR, YES), (first, YES), (second, NO), (third, NO)]
    for given, result in ((4, Result.NOT_CARRIED), (1, Result.NO_QUORUM), (4, Result.NOT_CARRIED)):
        ballot_id = await put(units, motion_id)
        await vote(units, ballot_id, answers[:given])
        assert (await close(units, ballot_id)).result is result
    with pytest.raises(BallotExists):
        await give(units, CHAIR, OpenBallot(motion_id))


async def test_where_the_rule_says_nothing_of_ties_an_equal_vote_fails(units: Units) -> None:
    first, second, third, _ = await convene(units)
    await rule(units, tie_rule=Tie.FAILS)
    ballot_id = await open_ballot(units)
    await vote(units, ballot_id, [(CHAIR, YES), (first, YES), (second, NO), (third, NO)])
    assert (await close(units, ballot_id)).result is Result.NOT_CARRIED
