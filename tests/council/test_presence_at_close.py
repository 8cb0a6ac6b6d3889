"""Who took part in a ballot, when members come and go while it is open."""

import pytest

from council.ballots.commands import Recuse, SetMajority
from council.ballots.measure import Option, Result
from council.ballots.model import RecusalReason
from council.sittings.commands import CheckIn, CheckOut
from council.sittings.model import Mode
from storage.unit_of_work import Units
from tests.ballots import close, outcome, put, rule, sit, vote
from tests.sittings import CHAIR, SECRETARY, convene, give

YES, NO = Option.YES, Option.NO


async def test_whoever_has_voted_and_left_took_part_beside_the_silent_who_stayed(units: Units) -> None:
    """Five are there and four are needed: three vote and go home, two stay and say nothing."""
    first, second, *others = await convene(units)
    meeting_id, motion_id = await sit(units, [CHAIR, first, second, *others])
    ballot_id = await put(units, motion_id)
    await vote(units, ballot_id, [(CHAIR, YES), (first, YES), (second, YES)])
    for gone in (first, second):
        await give(units, gone, CheckOut(meeting_id))
    assert (await close(units, ballot_id)).result is Result.CARRIED
    assert (await outcome(units, ballot_id)).present == 5


async def test_a_majority_of_those_present_is_not_reached_because_others_have_left(units: Units) -> None:
    """Two votes of five present are too few, and stay so when those who voted leave."""
    first, second, *others = await convene(units)
    meeting_id, motion_id = await sit(units, [CHAIR, first, second, *others])
    await rule(units, quorum_share="1/5")
    await give(units, SECRETARY, SetMajority(motion_id, "simple-of-present"))
    ballot_id = await put(units, motion_id)
    await vote(units, ballot_id, [(first, YES), (second, YES)])
    for gone in (first, second):
        await give(units, gone, CheckOut(meeting_id))
    assert (await close(units, ballot_id)).result is Result.NOT_CARRIED
    assert (await outcome(units, ballot_id)).base == 5


async def test_a_member_aside_who_steps_out_of_the_room_is_not_taken_off_twice(units: Units) -> None:
    """Six seats, four needed: four count beside the one aside, who leaves for the time of the ballot."""
    aside, *others = await convene(units, 4, seats=6)
    await rule(units, voting_are_recused_in_quorum=False)
    meeting_id, motion_id = await sit(units, [CHAIR, aside, *others])
    await give(units, aside, Recuse(motion_id, RecusalReason.CONFLICT))
    ballot_id = await put(units, motion_id)
    await give(units, aside, CheckOut(meeting_id))
    await vote(units, ballot_id, [(CHAIR, YES), (others[0], YES), (others[1], YES)])
    assert (await close(units, ballot_id)).result is Result.CARRIED
    assert (await outcome(units, ballot_id)).present == 4


@pytest.mark.parametrize(("are_counted", "took_part"), [(True, 4), (False, 3)])
async def test_a_member_aside_who_comes_late_counts_only_where_the_regulation_says_so(
    units: Units, *, are_counted: bool, took_part: int
) -> None:
    """Four count at the opening; one of them leaves without a vote, and the one aside arrives."""
    aside, leaving, *others = await convene(units)
    await rule(units, voting_are_recused_in_quorum=are_counted)
    meeting_id, motion_id = await sit(units, [CHAIR, leaving, *others])
    await give(units, aside, Recuse(motion_id, RecusalReason.CONFLICT))
    ballot_id = await put(units, motion_id)
    await give(units, aside, CheckIn(meeting_id, Mode.IN_PERSON))
    await give(units, leaving, CheckOut(meeting_id))
    await vote(units, ballot_id, [(each, YES) for each in (CHAIR, *others)])
    assert (await close(units, ballot_id)).result is (Result.CARRIED if are_counted else Result.NO_QUORUM)
    assert (await outcome(units, ballot_id)).present == took_part
