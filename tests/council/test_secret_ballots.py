"""Secret ballots: nothing joins voter and choice, nothing is told before the close, little of small groups (V6, V7)."""

from collections.abc import Iterator

import pytest

from council.ballots.commands import CastVote, ListVotes, OpenBallot, ReviewOpening, SetSecrecy, ShowBallot
from council.ballots.measure import Option, Result, Tally
from council.ballots.model import Ballot
from council.ballots.refusals import AlreadyVoted, NotAnElector
from council.identity import BallotId, MotionId
from council.notices.model import Subject
from council.permissions.model import Actor
from storage.unit_of_work import StoredUnit, Units
from tests.ballots import close, put, rule
from tests.sittings import ADVISORY, CHAIR, SECRETARY, call_soon, convene, draw_cards, give, notices, recorded

YES, NO, ABSTAIN = Option.YES, Option.NO, Option.ABSTAIN
LEAST = 10


async def secret_motion(units: Units) -> MotionId:
    _, motion_id = await call_soon(units)
    await give(units, SECRETARY, SetSecrecy(motion_id, is_secret=True))
    return motion_id


async def council(units: Units, voters: int) -> list[Actor]:
    """A council of so many voters whose regulation knows secret ballots."""
    sitting = await convene(units, max(voters - 1, 0))
    await rule(units, voting_is_secret_allowed=True, voting_grace_seconds=0)
    return [CHAIR, *sitting][:voters]


async def voted(units: Units, answers: list[tuple[Actor, Option]]) -> Ballot:
    """A secret ballot with these answers, closed."""
    ballot_id = await put(units, await secret_motion(units))
    for actor, option in answers:
        await give(units, actor, CastVote(ballot_id, option))
    return await close(units, ballot_id)


async def said_anywhere(units: Units, ballot_id: BallotId) -> list[str]:
    """Every row that names an elector and, in the same row, could say how they voted."""

    async def read(uow: StoredUnit) -> list[str]:
        votes = [line.option for line in await uow.ballots.roll(ballot_id) if line.option is not None]
        lines = await uow.audit._sql.lines_of(noun="ballot", subject_id=ballot_id)
        return [*votes, *(line["facts"] for line in lines if "option" in line["facts"])]

    return await units.run(read)


async def test_a_secret_vote_is_counted_and_nothing_says_whose_it_was(units: Units) -> None:
    voters = await council(units, 12)
    answers = [(actor, (YES, YES, NO, ABSTAIN)[number % 4]) for number, actor in enumerate(voters)]
    ballot = await voted(units, answers)
    assert ballot.outcome is not None
    assert (ballot.result, ballot.outcome.counts) == (Result.NOT_CARRIED, Tally(6, 3, 3))
    assert await said_anywhere(units, ballot.id) == []
    roll = await units.run(lambda uow: uow.ballots.roll(ballot.id))
    assert all(line.has_voted and line.option is None for line in roll)


async def test_a_paper_once_in_is_not_changed(units: Units) -> None:
    first, *_ = await council(units, 5)
    ballot_id = await put(units, await secret_motion(units))
    cast = await give(units, first, CastVote(ballot_id, YES))
    assert (cast.option, cast.is_new) == (None, True)
    with pytest.raises(AlreadyVoted):
        await give(units, first, CastVote(ballot_id, NO))
    page = await give(units, first, ShowBallot(ballot_id))
    assert (page.has_voted, page.own, page.cast_at, page.voted) == (True, None, None, 1)
    receipt = (await give(units, first, ListVotes())).votes.items[0]
    assert (receipt.ballot_id, receipt.option, receipt.cast_at) == (ballot_id, None, None)


async def test_before_the_close_not_even_the_kept_tally_knows_how_it_stands(units: Units) -> None:
    voters = await council(units, 5)
    ballot_id = await put(units, await secret_motion(units))
    for actor in voters[:3]:
        await give(units, actor, CastVote(ballot_id, YES))
    assert await units.run(lambda uow: uow.ballots.tally(ballot_id)) == Tally()


async def test_at_the_close_every_paper_is_written_anew_in_an_order_of_its_own(units: Units) -> None:
    voters = await council(units, 12)
    ballot_id = await put(units, await secret_motion(units))
    for number, actor in enumerate(voters):
        await give(units, actor, CastVote(ballot_id, YES if number < 6 else NO))
    before = await tokens(units, ballot_id)
    await close(units, ballot_id)
    after = await tokens(units, ballot_id)
    assert len(after) == 12
    assert not before & after


async def tokens(units: Units, ballot_id: BallotId) -> set[bytes]:
    async def read(uow: StoredUnit) -> set[bytes]:
        rows = await uow.ballots._votes.papers(ballot_id=ballot_id)
        return {bytes(row["token"]) for row in rows}

    return await units.run(read)


async def test_an_advisory_voice_is_not_asked_in_secret(units: Units) -> None:
    await council(units, 5)
    ballot_id = await put(units, await secret_motion(units))
    with pytest.raises(NotAnElector):
        await give(units, ADVISORY, CastVote(ballot_id, YES))


async def test_equal_secret_votes_fail_for_a_casting_vote_would_be_an_open_one(units: Units) -> None:
    voters = await council(units, 12)
    ballot = await voted(units, [(actor, YES if number % 2 else NO) for number, actor in enumerate(voters)])
    assert ballot.result is Result.NOT_CARRIED


def shapes(count: int) -> Iterator[tuple[int, int, int]]:
    """For, against, abstaining: unanimous in each way, split, and with one apart."""
    found = {
        (count, 0, 0),
        (0, count, 0),
        (0, 0, count),
        (count - 1, 1, 0),
        (1, count - 1, 0),
        (count - count // 2, count // 2, 0),
        (count - count // 2 - count // 3, count // 2, count // 3),
    }
    yield from sorted(shape for shape in found if min(shape) >= 0)


async def judge(units: Units, voters: list[Actor], shape: tuple[int, int, int]) -> None:
    """Hold one secret ballot, and find nothing told that would tell on somebody."""
    options = [YES] * shape[0] + [NO] * shape[1] + [ABSTAIN] * shape[2]
    motion_id = await secret_motion(units)
    review = await give(units, CHAIR, ReviewOpening(motion_id))
    assert review.secret_least == LEAST, "the warning before the opening"
    ballot_id = (await give(units, CHAIR, OpenBallot(motion_id))).ballot.id
    for actor, option in zip(voters, options, strict=True):
        await give(units, actor, CastVote(ballot_id, option))
    assert (await give(units, CHAIR, ShowBallot(ballot_id))).ballot.outcome is None
    ballot = await close(units, ballot_id)
    is_telling = len(options) < LEAST or len(set(options)) == 1
    assert ballot.may_tell_counts is not is_telling, (len(options), shape)
    told = [
        notice.facts
        for notice in await notices(units, "ballot-closed")
        if notice.subject == Subject("ballot", ballot_id)
    ]
    assert [("yes" in facts) for facts in told] == [not is_telling]
    assert (await recorded(units, Subject("ballot", ballot_id)))[-1] == "ballot-closed"
    await draw_cards(units)


@pytest.mark.parametrize("count", [1, 2, 9, 10, 11])
async def test_of_few_or_unanimous_secret_votes_only_the_outcome_is_told(units: Units, count: int) -> None:
    voters = await council(units, count)
    for shape in shapes(count):
        await judge(units, voters, shape)


@pytest.mark.trial
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("count", range(1, 21))
async def test_of_one_to_twenty_secret_votes_nothing_tells_on_anybody(units: Units, count: int) -> None:
    voters = await council(units, count)
    for shape in shapes(count):
        await judge(units, voters, shape)
