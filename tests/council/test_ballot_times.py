"""When a ballot closes by itself, how it gets more time, and who is reminded; on both engines."""

import pytest

from bot.due import DueRunner
from council.ballots.commands import CastVote, ExtendBallot, OpenWindow, RemindSilent, ReviewOpening, TimeBallot
from council.ballots.measure import Option
from council.ballots.model import BallotState
from council.ballots.refusals import AbsenceNotAllowed, AlreadyTimed, BallotClosed, NobodySilent, RemindedJustNow
from council.errors import NotAllowed
from council.identity import BallotId, Instant
from council.notices.model import Subject
from council.outages.model import Outage
from storage.unit_of_work import Units
from tests.ballots import close, rule, sit, vote
from tests.databases import Clock
from tests.sittings import ADVISORY, CHAIR, SECRETARY, convene, give, notices, open_ballot, recorded

YES, NO = Option.YES, Option.NO


@pytest.fixture
def runner(units: Units) -> DueRunner:
    return DueRunner(units, lambda: None)


async def state(units: Units, ballot_id: BallotId) -> BallotState:
    ballot = await units.run(lambda uow: uow.ballots.ballot(ballot_id))
    assert ballot is not None
    return ballot.state


async def after(clock: Clock, runner: DueRunner, seconds: float) -> None:
    """Let time pass and what is due happen."""
    clock.advance(seconds)
    await runner.turn()


async def test_a_minute_after_the_last_vote_the_ballot_closes_by_itself(
    units: Units, clock: Clock, runner: DueRunner
) -> None:
    sitting = await convene(units)
    ballot_id = await open_ballot(units)
    await vote(units, ballot_id, [(actor, YES) for actor in sitting])
    await after(clock, runner, 120)
    assert await state(units, ballot_id) is BallotState.OPEN, "the chair has not voted"
    await vote(units, ballot_id, [(CHAIR, YES)])
    await after(clock, runner, 59)
    assert await state(units, ballot_id) is BallotState.OPEN
    await after(clock, runner, 1)
    assert await state(units, ballot_id) is BallotState.CLOSED
    assert (await recorded(units, Subject("ballot", ballot_id)))[-1] == "ballot-closed"


async def test_a_change_of_mind_begins_the_minute_anew(units: Units, clock: Clock, runner: DueRunner) -> None:
    member, *others = await convene(units)
    ballot_id = await open_ballot(units)
    await vote(units, ballot_id, [(actor, YES) for actor in (CHAIR, member, *others)])
    clock.advance(40)
    await vote(units, ballot_id, [(member, NO)])
    await after(clock, runner, 20)
    assert await state(units, ballot_id) is BallotState.OPEN
    await after(clock, runner, 40)
    assert await state(units, ballot_id) is BallotState.CLOSED


async def test_an_outage_begins_the_minute_anew_for_whoever_could_not_press(
    units: Units, clock: Clock, runner: DueRunner
) -> None:
    sitting = await convene(units)
    ballot_id = await open_ballot(units)
    await vote(units, ballot_id, [(actor, YES) for actor in (CHAIR, *sitting)])
    clock.advance(300)
    await units.run(lambda uow: uow.outages.add(Outage(Instant(clock.now - 290_000), clock.now)))
    await runner.turn()
    assert await state(units, ballot_id) is BallotState.OPEN
    await after(clock, runner, 60)
    assert await state(units, ballot_id) is BallotState.CLOSED


async def test_an_advisory_vote_neither_begins_the_minute_nor_holds_it_up(
    units: Units, clock: Clock, runner: DueRunner
) -> None:
    sitting = await convene(units)
    ballot_id = await open_ballot(units)
    await vote(units, ballot_id, [(actor, YES) for actor in (ADVISORY, *sitting)])
    await after(clock, runner, 60)
    assert await state(units, ballot_id) is BallotState.OPEN
    await vote(units, ballot_id, [(CHAIR, YES)])
    await after(clock, runner, 60)
    assert await state(units, ballot_id) is BallotState.CLOSED


async def test_a_regulation_may_leave_every_close_to_whoever_presides(
    units: Units, clock: Clock, runner: DueRunner
) -> None:
    sitting = await convene(units)
    await rule(units, voting_grace_seconds=0)
    ballot_id = await open_ballot(units)
    await vote(units, ballot_id, [(actor, YES) for actor in (CHAIR, *sitting)])
    await after(clock, runner, 3600)
    assert await state(units, ballot_id) is BallotState.OPEN


async def test_a_timed_ballot_closes_at_its_time_whoever_has_voted(
    units: Units, clock: Clock, runner: DueRunner
) -> None:
    await convene(units)
    ballot_id = await open_ballot(units)
    page = await give(units, CHAIR, TimeBallot(ballot_id, 10))
    assert page.ballot.closes_at == clock.now + 600_000
    await after(clock, runner, 599)
    assert await state(units, ballot_id) is BallotState.OPEN
    await after(clock, runner, 1)
    assert await state(units, ballot_id) is BallotState.CLOSED


async def test_more_time_is_given_with_a_reason_that_stays_on_record(
    units: Units, clock: Clock, runner: DueRunner
) -> None:
    await convene(units)
    ballot_id = await open_ballot(units)
    await give(units, CHAIR, TimeBallot(ballot_id, 10))
    with pytest.raises(AlreadyTimed):
        await give(units, CHAIR, TimeBallot(ballot_id, 60))
    await give(units, CHAIR, ExtendBallot(ballot_id, 5, "Байланыс үзілді"))
    await after(clock, runner, 600)
    assert await state(units, ballot_id) is BallotState.OPEN
    await after(clock, runner, 300)
    assert await state(units, ballot_id) is BallotState.CLOSED
    kept = await units.run(lambda uow: uow.ballots.extensions(ballot_id))
    assert [each.reason for each in kept] == ["Байланыс үзілді"]


async def test_a_ballot_that_was_closed_by_hand_is_not_closed_again(
    units: Units, clock: Clock, runner: DueRunner
) -> None:
    await convene(units)
    ballot_id = await open_ballot(units)
    await give(units, CHAIR, TimeBallot(ballot_id, 10))
    closed = await close(units, ballot_id)
    await after(clock, runner, 3600)
    ballot = await units.run(lambda uow: uow.ballots.ballot(ballot_id))
    assert ballot is not None
    assert ballot.closed_at == closed.closed_at
    with pytest.raises(BallotClosed):
        await give(units, CHAIR, ExtendBallot(ballot_id, 5, "Байланыс үзілді"))


async def test_only_the_silent_are_reminded_and_once_a_minute_at_the_most(units: Units, clock: Clock) -> None:
    member, *others = await convene(units)
    ballot_id = await open_ballot(units)
    await vote(units, ballot_id, [(member, YES)])
    assert await give(units, SECRETARY, RemindSilent(ballot_id)) == 4
    reminded = {notice.person_id for notice in await notices(units, "ballot-reminder")}
    assert reminded == {actor.person_id for actor in (CHAIR, *others)}
    clock.advance(59)
    with pytest.raises(RemindedJustNow):
        await give(units, CHAIR, RemindSilent(ballot_id))
    clock.advance(1)
    await vote(units, ballot_id, [(actor, NO) for actor in (CHAIR, *others)])
    with pytest.raises(NobodySilent):
        await give(units, CHAIR, RemindSilent(ballot_id))


async def test_a_member_neither_times_a_ballot_nor_reminds_anybody(units: Units) -> None:
    member, *_ = await convene(units)
    ballot_id = await open_ballot(units)
    for command in (TimeBallot(ballot_id, 10), ExtendBallot(ballot_id, 5, "Себепсіз"), RemindSilent(ballot_id)):
        with pytest.raises(NotAllowed):
            await give(units, member, command)
    assert (await give(units, member, CastVote(ballot_id, YES))).is_new


async def test_where_the_regulation_lets_them_members_vote_without_having_come_for_a_time(
    units: Units, clock: Clock, runner: DueRunner
) -> None:
    *present, absent = await convene(units)
    await rule(units, voting_is_absentee_allowed=True, voting_grace_seconds=0)
    _, motion_id = await sit(units, [CHAIR])
    ballot = (await give(units, CHAIR, OpenWindow(motion_id, 24 * 60))).ballot
    assert (ballot.course.needs_presence, ballot.closes_at) == (False, clock.now + 24 * 3_600_000)
    await vote(units, ballot.id, [(actor, YES) for actor in (*present, absent)])
    await after(clock, runner, 24 * 3600)
    closed = await units.run(lambda uow: uow.ballots.ballot(ballot.id))
    assert closed is not None
    assert closed.outcome is not None
    assert (closed.state, closed.outcome.present) == (BallotState.CLOSED, 4)


async def test_a_vote_without_having_come_is_off_unless_the_regulation_says_otherwise(units: Units) -> None:
    await convene(units)
    _, motion_id = await sit(units, [CHAIR])
    assert not (await give(units, CHAIR, ReviewOpening(motion_id))).may_be_absent
    with pytest.raises(AbsenceNotAllowed):
        await give(units, CHAIR, OpenWindow(motion_id, 24 * 60))
