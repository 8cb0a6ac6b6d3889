"""Seats and offices that have not begun: they are taken back, so that nobody comes to hold them."""

from datetime import date, timedelta

import pytest

from council.identity import MembershipId
from council.members.commands import AddReserve, AppointActing, ChangePost, EndMembership, ManageMembers, ReplaceMember
from council.members.refusals import DatesOutOfOrder
from council.perform import perform
from storage.unit_of_work import Units
from tests.council.seats import GROUND, KST, SECRETARY, TODAY, council_of, in_office, membership, seated
from tests.databases import Clock

LATER, DAY = TODAY + timedelta(days=10), 86_400


@pytest.fixture
async def council(units: Units) -> Units:
    await council_of(units)
    return units


async def end(units: Units, seat: MembershipId, on: date = TODAY) -> None:
    await units.run(lambda uow: perform(uow, SECRETARY, EndMembership(seat, on, "Own wish")))


async def test_whoever_declines_a_seat_before_it_begins_never_sits(council: Units, clock: Clock) -> None:
    seat = await seated(council, from_on=LATER)
    await end(council, seat)
    assert (await membership(council, seat)).is_void
    listed = await council.run(lambda uow: perform(uow, SECRETARY, ManageMembers(KST)))
    assert listed.members.count == 0
    clock.advance(10 * DAY)
    assert await in_office(council) == ()


async def test_a_seat_taken_back_is_free_for_another(council: Units) -> None:
    await end(council, await seated(council, post="chair", from_on=LATER))
    other = await seated(council, name="Бота Әлімова", post="chair", from_on=LATER)
    assert not (await membership(council, other)).is_void


async def test_a_seat_that_has_begun_does_not_end_before_its_first_day(council: Units) -> None:
    seat = await seated(council, from_on=TODAY)
    with pytest.raises(DatesOutOfOrder):
        await end(council, seat, TODAY - timedelta(days=1))


async def test_whoever_leaves_does_not_come_back_to_the_post_they_were_to_take(council: Units, clock: Clock) -> None:
    seat = await seated(council)
    order = ChangePost(seat, "deputy", LATER, GROUND)
    post = await council.run(lambda uow: perform(uow, SECRETARY, order))
    await end(council, seat)
    assert (await membership(council, post)).is_void
    clock.advance(10 * DAY)
    assert await in_office(council) == ()


async def test_whoever_leaves_is_not_acting_later_on(council: Units, clock: Clock) -> None:
    seat = await seated(council)
    order = AppointActing(seat, "chair", LATER, LATER + timedelta(days=9), GROUND)
    office = await council.run(lambda uow: perform(uow, SECRETARY, order))
    await end(council, seat)
    assert (await membership(council, office)).is_void
    clock.advance(10 * DAY)
    assert await in_office(council) == ()


async def test_an_office_acted_in_since_a_seat_ended_by_an_earlier_day_ends_by_yesterday(
    council: Units, clock: Clock
) -> None:
    seat = await seated(council)
    order = AppointActing(seat, "chair", LATER, LATER + timedelta(days=9), GROUND)
    office = await council.run(lambda uow: perform(uow, SECRETARY, order))
    clock.advance(13 * DAY)
    await end(council, seat)
    assert (await membership(council, office)).until_on == TODAY + timedelta(days=12)


async def test_one_of_the_reserve_takes_the_place_of_whoever_declined_from_its_first_day(council: Units) -> None:
    seat = await seated(council, from_on=LATER)
    listed = AddReserve(KST, "Бота Әлімова", GROUND)
    reserved = await council.run(lambda uow: perform(uow, SECRETARY, listed))
    order = ReplaceMember(seat, reserved, TODAY, GROUND)
    other = await council.run(lambda uow: perform(uow, SECRETARY, order))
    assert (await membership(council, seat)).is_void
    assert (await membership(council, other)).from_on == LATER
