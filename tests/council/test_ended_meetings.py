"""Meetings of a group that has ended: none stays called, or drafted, with nobody in office."""

import pytest

from council.identity import Instant, MeetingId, PersonId
from council.meetings.commands import CallMeeting, DraftMeeting, MoveMeeting
from council.meetings.model import Attendance, MeetingState
from council.members.refusals import BodyClosed, MeetingsAhead
from council.notices.audience import UNREACHED, Missed, Why, tell_unreached
from council.notices.model import Subject
from council.sittings.model import Sitting, SittingState
from storage.unit_of_work import Units
from tests.databases import NOON, Clock
from tests.groups import GROUP, actor, group_of, split
from tests.minutes import pass_days
from tests.proposals import told
from tests.sittings import DAY, call, give


@pytest.fixture
async def people(units: Units) -> list[PersonId]:
    return await group_of(units)


async def called(units: Units, secretary: PersonId, in_days: float) -> MeetingId:
    order: CallMeeting = call(body_id=GROUP, starts_at=Instant(int(NOON + in_days * DAY)), late_reason="Шұғыл мәселе")
    return await give(units, await actor(units, secretary), order)


async def state(units: Units, meeting_id: MeetingId) -> MeetingState:
    meeting = await units.run(lambda uow: uow.meetings.meeting(meeting_id))
    assert meeting is not None
    return meeting.state


async def test_a_group_whose_meeting_was_neither_held_nor_cancelled_does_not_end(
    units: Units, people: list[PersonId], clock: Clock
) -> None:
    await called(units, people[1], 0.5)
    clock.advance(DAY / 1000)
    with pytest.raises(MeetingsAhead):
        await split(units, *people[4:])


async def test_the_morning_after_what_was_called_is_off_and_what_was_drafted_is_dropped(
    units: Units, people: list[PersonId], clock: Clock
) -> None:
    await split(units, *people[4:])
    draft = DraftMeeting(GROUP, Instant(NOON + DAY), Attendance.IN_PERSON, "Әкімдік", is_extraordinary=False)
    drafted = await give(units, await actor(units, people[1]), draft)
    meeting_id = await called(units, people[1], 2)
    await pass_days(units, clock, 3)
    assert await state(units, meeting_id) is await state(units, drafted) is MeetingState.CANCELLED
    assert await told(units, "meeting-cancelled") == set(people)


async def test_a_meeting_that_was_opened_and_never_ended_is_held_that_morning_and_has_its_minutes(
    units: Units, people: list[PersonId], clock: Clock
) -> None:
    await split(units, *people[4:])
    meeting_id = await called(units, people[1], 1)
    opened = Sitting(meeting_id, SittingState.OPEN, opened_at=Instant(NOON + DAY))
    await units.run(lambda uow: uow.sittings.save(opened))
    await pass_days(units, clock, 3)
    assert await state(units, meeting_id) is MeetingState.HELD
    assert await units.run(lambda uow: uow.minutes.minutes(meeting_id)) is not None
    assert await told(units, "meeting-cancelled") == set()


async def test_whom_a_notice_of_an_ended_group_did_not_reach_is_told_to_its_last_secretary(
    units: Units, people: list[PersonId], clock: Clock
) -> None:
    await split(units, *people[4:])
    await pass_days(units, clock, 3)
    missed = Missed("meeting-cancelled", Subject("meeting", 1), {"number": 1}, people[2], GROUP, Why.BLOCKED)
    assert await units.run(lambda uow: tell_unreached(uow, missed)) == 1
    assert await told(units, UNREACHED) == {people[1]}


async def test_nothing_is_called_drafted_or_moved_to_a_day_on_which_the_group_works_no_more(
    units: Units, people: list[PersonId], clock: Clock
) -> None:
    await split(units, *people[4:])
    meeting_id, later = await called(units, people[1], 1), Instant(NOON + 5 * DAY)
    for order in (
        DraftMeeting(GROUP, later, Attendance.IN_PERSON, "Әкімдік", is_extraordinary=False),
        MoveMeeting(meeting_id, later, Attendance.IN_PERSON, "Әкімдік", "Зал бос емес"),
    ):
        with pytest.raises(BodyClosed):
            await give(units, await actor(units, people[1]), order)
    with pytest.raises(BodyClosed):
        await called(units, people[1], 5)
