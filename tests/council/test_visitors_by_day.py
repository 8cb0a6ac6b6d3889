"""Guests and followers hear what they want to know by day; what must reach the members goes out at once."""

import pytest

from bot.due import DueRunner
from council.guests.commands import AskSeat, GrantSeat, RefuseSeat
from council.identity import AccountId, ChatId, Instant, MeetingId, PersonId, SeatRequestId
from council.language import Language
from council.meetings.commands import CancelMeeting, MoveMeeting
from council.meetings.model import Attendance
from council.people.model import Person
from council.permissions.model import Actor
from council.sittings.commands import AdjournSitting
from storage.unit_of_work import Units
from tests.databases import NOON, Clock
from tests.sittings import CHAIR, DAY, KST, SECRETARY, call, call_meeting, convene, give, notices

HOUR = 3_600_000
NIGHT, MORNING = Instant(NOON + 11 * HOUR), Instant(NOON + 20 * HOUR)
"""Eleven in the evening and eight in the morning, local time."""
JOURNALIST = Actor(AccountId(60), PersonId(60), ChatId(60), Language.RU, has_consented=True)
STARTS_AT, LATER = call().starts_at, Instant(call().starts_at + DAY)


@pytest.fixture
def runner(units: Units) -> DueRunner:
    return DueRunner(units, lambda: None)


async def asked(units: Units, clock: Clock) -> tuple[MeetingId, SeatRequestId]:
    """A meeting for which a follower has asked for a seat; night has fallen since."""
    await convene(units)
    await units.run(lambda uow: uow.people.add_person(Person(PersonId(60), "Жанна")))
    await units.run(lambda uow: uow.follows.follow(PersonId(60), KST))
    meeting_id, _ = await call_meeting(units)
    request = (await give(units, JOURNALIST, AskSeat(meeting_id, "Жанна Серік"))).request
    clock.now = NIGHT
    return meeting_id, request.id


def move(meeting_id: MeetingId, starts_at: Instant) -> MoveMeeting:
    return MoveMeeting(meeting_id, starts_at, Attendance.MIXED, "Зал", "Төраға ауырып қалды")


async def test_followers_of_a_body_that_is_called_at_night_hear_of_it_in_the_morning(
    units: Units, clock: Clock, runner: DueRunner
) -> None:
    await asked(units, clock)
    before = len(await notices(units, "meeting-announced"))
    await call_meeting(units)
    await runner.turn()
    assert len(await notices(units, "meeting-announced")) == before
    assert len(await notices(units, "meeting-called")) == 2 * 7
    clock.now = MORNING
    await runner.turn()
    assert len(await notices(units, "meeting-announced")) == before + 1


async def test_of_several_moves_in_a_night_a_guest_hears_one_in_the_morning(
    units: Units, clock: Clock, runner: DueRunner
) -> None:
    meeting_id, _ = await asked(units, clock)
    await give(units, SECRETARY, move(meeting_id, Instant(LATER + DAY)))
    clock.advance(3600)
    await give(units, SECRETARY, move(meeting_id, LATER))
    assert await notices(units, "visit-moved") == []
    clock.now = MORNING
    await runner.turn()
    [told] = await notices(units, "visit-moved")
    assert (told.facts["was_at"], told.facts["starts_at"]) == (STARTS_AT, LATER)


async def test_what_is_off_by_the_morning_is_told_as_off_and_not_as_moved(
    units: Units, clock: Clock, runner: DueRunner
) -> None:
    meeting_id, _ = await asked(units, clock)
    await give(units, SECRETARY, move(meeting_id, LATER))
    await give(units, SECRETARY, CancelMeeting(meeting_id, "Кворум болмайды"))
    clock.now = MORNING
    await runner.turn()
    assert (len(await notices(units, "visit-moved")), len(await notices(units, "visit-cancelled"))) == (0, 1)


async def test_whoever_would_set_out_before_it_is_day_is_told_at_once(units: Units, clock: Clock) -> None:
    meeting_id, _ = await asked(units, clock)
    clock.now = Instant(STARTS_AT - 10 * HOUR)
    await give(units, SECRETARY, move(meeting_id, Instant(STARTS_AT - 5 * HOUR)))
    assert len(await notices(units, "visit-moved")) == 1


async def test_a_seat_decided_at_night_is_told_in_the_morning_as_it_was_decided_in_the_end(
    units: Units, clock: Clock, runner: DueRunner
) -> None:
    _, request_id = await asked(units, clock)
    await give(units, SECRETARY, GrantSeat(request_id))
    await give(units, SECRETARY, RefuseSeat(request_id))
    assert await notices(units, "seat-decided") == []
    clock.now = MORNING
    await runner.turn()
    assert [row.facts["state"] for row in await notices(units, "seat-decided")] == ["refused"]


async def test_guests_hear_that_a_sitting_is_put_off_and_to_which_day(units: Units, clock: Clock) -> None:
    meeting_id, _ = await asked(units, clock)
    clock.now = Instant(STARTS_AT)
    await give(units, CHAIR, AdjournSitting(meeting_id, LATER))
    [told] = await notices(units, "visit-moved")
    assert (told.facts["was_at"], told.facts["starts_at"]) == (STARTS_AT, LATER)
