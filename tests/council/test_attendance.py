"""Attendance of the year: who came, who was excused, and whose absence has reached the limit."""

from collections.abc import Sequence

import pytest

from council.calendar.model import local
from council.errors import NotAllowed
from council.identity import Instant
from council.minutes.commands import ShowAttendance
from council.permissions.model import Actor
from storage.unit_of_work import Units
from tests.databases import Clock
from tests.minutes import finish_remarks, hold_another, hold_meeting, hold_with_an_answer
from tests.sittings import CHAIR, DAY, KST, SECRETARY, STRANGER, convene, give, notices


async def test_attendance_tells_present_excused_and_absent_apart(units: Units, clock: Clock) -> None:
    sitting = await convene(units)
    await hold_with_an_answer(units, clock, sitting, yes=3)
    page = await give(units, CHAIR, ShowAttendance(KST))
    counted = {line.name: (line.held, line.present, line.excused, line.absent) for line in page.members.items}
    assert counted["Person 10"] == (1, 1, 0, 0)
    assert counted["Person 103"] == (1, 0, 1, 0)
    assert counted["Person 102"] == (1, 0, 0, 1)
    with pytest.raises(NotAllowed):
        await give(units, STRANGER, ShowAttendance(KST))


async def test_last_years_attendance_is_read_in_the_next(units: Units, clock: Clock) -> None:
    await hold_meeting(units, clock)
    held_in = local(clock.now).year
    clock.now = Instant(clock.now + 366 * DAY)
    page = await give(units, CHAIR, ShowAttendance(KST))
    assert (page.years, [line.held for line in page.members.items if line.held]) == ((held_in, held_in + 1), [])
    page = await give(units, CHAIR, ShowAttendance(KST, year=held_in))
    assert (page.year, [line.held for line in page.members.items]) == (held_in, [1] * len(page.members.items))


async def test_the_third_silent_absence_puts_the_question_to_the_chair_once(units: Units, clock: Clock) -> None:
    sitting = await convene(units)
    for _ in range(2):
        await stay_away_once_more(units, clock, sitting)
    assert await notices(units, "absence-limit") == []
    await stay_away_once_more(units, clock, sitting)
    told = await notices(units, "absence-limit")
    assert {each.person_id for each in told} == {CHAIR.person_id, SECRETARY.person_id}
    assert told[0].facts["names"] == ["Person 103"]
    page = await give(units, CHAIR, ShowAttendance(KST))
    assert [line.name for line in page.members.items if line.is_over_limit] == ["Person 103"]


async def test_the_member_is_warned_one_absence_before_the_limit_and_at_it(units: Units, clock: Clock) -> None:
    sitting = await convene(units)
    warned = []
    for _ in range(4):
        await stay_away_once_more(units, clock, sitting)
        warned.append([(one.person_id, one.facts["count"]) for one in await notices(units, "absence-counted")])
    away = sitting[-1].person_id
    assert warned == [[], [(away, 2)], [(away, 2), (away, 3)], [(away, 2), (away, 3), (away, 4)]]


async def stay_away_once_more(units: Units, clock: Clock, sitting: Sequence[Actor]) -> None:
    """A meeting to which the last member does not come, and its minutes until they are final."""
    held = await hold_another(units, clock, sitting, yes=4)
    await finish_remarks(units, clock, held.meeting_id)
