"""Who was there, in minutes of meetings that did not go as they were called."""

from dataclasses import replace
from datetime import date

from council.ballots.commands import CastVote, CloseBallot, OpenBallot
from council.ballots.measure import Option
from council.identity import Instant, MeetingId
from council.meetings.commands import EndMeeting
from council.minutes.commands import ShowMinutes
from council.minutes.protocol import Protocol
from council.permissions.model import Actor
from council.sittings.commands import AdjournSitting, CheckOut, CloseSitting, OpenSitting
from storage.unit_of_work import StoredUnit, Units
from tests.ballots import seat_of
from tests.databases import Clock
from tests.gathering import HOUR, come, gather, opened
from tests.sittings import CHAIR, DAY, KST, SECRETARY, call_meeting, convene, give, person
from tests.sittings import seat as seat_actor

YES = Option.YES
NEW = person(300, "member")


async def minutes_of(units: Units, meeting_id: MeetingId) -> Protocol:
    protocol = (await give(units, SECRETARY, ShowMinutes(meeting_id))).protocol
    assert protocol is not None
    return protocol


def there(protocol: Protocol) -> set[str]:
    return {each.name for each in protocol.present}


def named(*actors: Actor) -> set[str]:
    return {f"Person {actor.person_id}" for actor in actors}


async def test_whoever_came_only_to_the_sitting_that_found_no_quorum_was_not_at_the_one_that_was_held(
    units: Units, clock: Clock
) -> None:
    in_vain, *others = await convene(units)
    meeting_id = await gather(units, clock)
    await come(units, meeting_id, in_vain, others[0])
    await give(units, CHAIR, AdjournSitting(meeting_id, Instant(clock.now + 7 * DAY)))
    clock.advance(7 * DAY / 1000 - HOUR / 2)
    await come(units, meeting_id, CHAIR, *others)
    await give(units, CHAIR, OpenSitting(meeting_id))
    clock.advance(HOUR)
    await give(units, CHAIR, CloseSitting(meeting_id))
    protocol = await minutes_of(units, meeting_id)
    assert there(protocol) == named(CHAIR, *others)
    assert [each.name for each in protocol.absent] == ["Person 100"]


async def test_whoever_left_before_the_opening_was_not_there_and_whoever_left_after_it_was(
    units: Units, clock: Clock
) -> None:
    before, *others = await convene(units)
    meeting_id = await gather(units, clock)
    await come(units, meeting_id, CHAIR, before, *others)
    await give(units, before, CheckOut(meeting_id))
    clock.advance(HOUR / 2)
    await give(units, CHAIR, OpenSitting(meeting_id))
    clock.advance(HOUR)
    await give(units, others[0], CheckOut(meeting_id))
    await give(units, CHAIR, CloseSitting(meeting_id))
    assert there(await minutes_of(units, meeting_id)) == named(CHAIR, *others)


async def test_where_the_chair_opened_no_sitting_whoever_voted_was_there_beside_whoever_had_come(
    units: Units, clock: Clock
) -> None:
    came, voted, *_ = await convene(units)
    meeting_id, motion_id = await call_meeting(units)
    clock.advance(20 * DAY / 1000)
    await come(units, meeting_id, came)
    ballot_id = (await give(units, CHAIR, OpenBallot(motion_id))).ballot.id
    for voter in (CHAIR, voted):
        await give(units, voter, CastVote(ballot_id, YES))
    await give(units, CHAIR, CloseBallot(ballot_id))
    await give(units, SECRETARY, EndMeeting(meeting_id))
    assert there(await minutes_of(units, meeting_id)) == named(CHAIR, came, voted)


async def test_whoever_sat_on_the_day_of_the_opening_is_minuted_not_whoever_sat_when_it_was_planned(
    units: Units, clock: Clock
) -> None:
    gone, *others = await convene(units)
    meeting_id = await gather(units, clock)
    await give(units, CHAIR, AdjournSitting(meeting_id, Instant(clock.now + 7 * DAY)))
    await units.run(lambda uow: replace_member(uow, gone, date(2026, 4, 12)))
    clock.advance(7 * DAY / 1000 - HOUR / 2)
    await come(units, meeting_id, CHAIR, NEW, *others)
    await give(units, CHAIR, OpenSitting(meeting_id))
    await give(units, CHAIR, CloseSitting(meeting_id))
    protocol = await minutes_of(units, meeting_id)
    assert there(protocol) == named(CHAIR, NEW, *others)
    assert protocol.absent == ()


async def test_the_quorum_is_the_one_of_the_opening_whatever_became_of_the_number_of_seats_since(
    units: Units, clock: Clock
) -> None:
    meeting_id, members = await opened(units, clock)
    (motion,) = await units.run(lambda uow: uow.ballots.motions_of(meeting_id))
    ballot_id = (await give(units, CHAIR, OpenBallot(motion.id))).ballot.id
    for voter in (CHAIR, *members):
        await give(units, voter, CastVote(ballot_id, YES))
    await give(units, CHAIR, CloseBallot(ballot_id))
    await give(units, CHAIR, CloseSitting(meeting_id))
    await units.run(enlarge)
    protocol = await minutes_of(units, meeting_id)
    assert (protocol.seats, protocol.quorum, protocol.has_quorum) == (5, 4, True)


async def enlarge(uow: StoredUnit) -> None:
    body = await uow.bodies.body(KST)
    assert body is not None
    await uow.bodies.save_body(replace(body, seats=9))


async def replace_member(uow: StoredUnit, gone: Actor, on: date) -> None:
    """Their seat ends on this day, and somebody new is seated."""
    kept = await uow.bodies.membership(seat_of(gone))
    assert kept is not None
    await uow.bodies.save_membership(replace(kept, until_on=on))
    await seat_actor(uow, NEW, "member")
    fresh = await uow.bodies.membership(seat_of(NEW))
    assert fresh is not None
    await uow.bodies.save_membership(replace(fresh, from_on=on))
