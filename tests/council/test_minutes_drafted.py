"""The draft of minutes: what it says by itself, what it adopts, what the secretary writes and puts right."""

from dataclasses import replace
from datetime import date

import pytest

from council.ballots.measure import Result, Tally
from council.decisions.commands import ClassifyDecision, ShowAdopted
from council.decisions.model import DecisionKind
from council.errors import NotAllowed, NotFound
from council.meetings.model import MeetingState
from council.minutes.commands import (
    AddTask,
    CirculateMinutes,
    DraftMinutes,
    NameInvited,
    NoteAttendance,
    NoteItem,
    RemoveTask,
    ShowAttendance,
    ShowMinutes,
)
from council.minutes.model import AttendanceStanding
from council.minutes.refusals import MeetingNotHeld, MinutesExist, MinutesFrozen
from council.permissions.model import Actor
from storage.unit_of_work import StoredUnit, Units
from tests.ballots import seat_of
from tests.databases import Clock
from tests.minutes import hold_another, hold_meeting, pass_days, protocol
from tests.sittings import (
    ADVISORY,
    CHAIR,
    FOREIGN_CHAIR,
    KST,
    SECRETARY,
    STRANGER,
    call_meeting,
    convene,
    give,
    notices,
)


async def test_the_draft_says_who_was_there_and_how_everyone_voted(units: Units, clock: Clock) -> None:
    held = await hold_meeting(units, clock, yes=3, no=1)
    drafted = await protocol(units, held)
    assert (drafted.voting_present, drafted.seats, drafted.quorum) == (4, 5, 4)
    assert [each.name for each in drafted.absent] == ["Person 103"]
    assert (drafted.presiding, drafted.secretary) == ("Person 10", "Person 20")
    (ballot,) = drafted.ballots()
    assert (ballot.counts, ballot.result) == (Tally(3, 1, 0), Result.CARRIED)
    said = {line.name: line.option for line in ballot.roll if line.is_voting}
    assert said == {
        "Person 10": "yes",
        "Person 100": "yes",
        "Person 101": "yes",
        "Person 102": "no",
        "Person 103": None,
    }


async def test_a_meeting_that_was_not_held_has_no_minutes(units: Units) -> None:
    await convene(units)
    meeting_id, _ = await call_meeting(units)
    with pytest.raises(MeetingNotHeld):
        await give(units, SECRETARY, DraftMinutes(meeting_id))


async def test_the_end_of_a_meeting_drafts_its_minutes_and_tells_the_secretary(units: Units, clock: Clock) -> None:
    held = await hold_meeting(units, clock)
    assert [each.person_id for each in await notices(units, "minutes-drafted")] == [SECRETARY.person_id]
    with pytest.raises(MinutesExist):
        await give(units, CHAIR, DraftMinutes(held.meeting_id))


async def test_a_meeting_held_before_there_were_minutes_gets_them_when_asked_for(units: Units, clock: Clock) -> None:
    await convene(units)
    meeting_id, _ = await call_meeting(units)

    async def hold(uow: StoredUnit) -> None:
        meeting = await uow.meetings.meeting(meeting_id)
        assert meeting is not None
        await uow.meetings.save(replace(meeting, state=MeetingState.HELD))

    await units.run(hold)
    assert (await give(units, SECRETARY, ShowMinutes(meeting_id))).minutes is None
    assert (await give(units, SECRETARY, DraftMinutes(meeting_id))).minutes is not None


async def test_an_adopted_motion_gets_the_number_of_its_body_and_year(units: Units, clock: Clock) -> None:
    first = await hold_meeting(units, clock)
    second = await hold_another(units, clock, first.members)
    numbers = [(await give(units, CHAIR, ShowAdopted(held.meeting_id))).decisions.items for held in (first, second)]
    assert [[decision.number for decision in found] for found in numbers] == [
        ["KST-D-2026-000001"],
        ["KST-D-2026-000002"],
    ]


async def test_a_defeated_motion_is_no_decision(units: Units, clock: Clock) -> None:
    held = await hold_meeting(units, clock, yes=2, no=3)
    assert (await give(units, CHAIR, ShowAdopted(held.meeting_id))).decisions.items == ()


async def test_the_secretary_makes_a_decision_a_recommendation_until_the_minutes_are_final(
    units: Units, clock: Clock
) -> None:
    held = await hold_meeting(units, clock)
    (decision,) = (await give(units, SECRETARY, ShowAdopted(held.meeting_id))).decisions.items
    await give(units, SECRETARY, ClassifyDecision(decision.id, DecisionKind.RECOMMENDATION))
    (ballot,) = (await protocol(units, held)).ballots()
    assert ballot.adopted is not None
    assert (ballot.adopted.number, ballot.adopted.kind) == (decision.number, DecisionKind.RECOMMENDATION)
    await give(units, SECRETARY, CirculateMinutes(held.meeting_id))
    await pass_days(units, clock, 9)
    with pytest.raises(MinutesFrozen):
        await give(units, SECRETARY, ClassifyDecision(decision.id, DecisionKind.DECISION))


async def test_the_secretary_writes_what_no_program_can_know(units: Units, clock: Clock) -> None:
    held = await hold_meeting(units, clock)
    item = (await protocol(units, held)).items[0]
    await give(units, SECRETARY, NameInvited(held.meeting_id, "Ибраев И. И., басқарма басшысы"))
    await give(units, SECRETARY, NoteItem(item.agenda_item_id, "Жоспар баяндалды."))
    await give(units, SECRETARY, AddTask(held.meeting_id, "Есеп берілсін", "Көлік басқармасы", date(2026, 5, 1)))
    tasks = (await give(units, SECRETARY, AddTask(held.meeting_id, "Құрам жариялансын", "Хатшы"))).tasks
    await give(units, SECRETARY, RemoveTask(tasks.items[1].id))
    drafted = await protocol(units, held)
    assert (drafted.invited, drafted.items[0].note) == ("Ибраев И. И., басқарма басшысы", "Жоспар баяндалды.")
    assert [(task.text, task.due_on) for task in drafted.tasks] == [("Есеп берілсін", date(2026, 5, 1))]


async def test_the_secretary_puts_right_who_was_there_until_the_minutes_are_final(units: Units, clock: Clock) -> None:
    held = await hold_meeting(units, clock, yes=3)
    left, came = seat_of(held.members[0]), seat_of(held.members[2])
    await give(units, SECRETARY, NoteAttendance(held.meeting_id, left, AttendanceStanding.EXCUSED))
    found = await give(units, SECRETARY, NoteAttendance(held.meeting_id, came, AttendanceStanding.PRESENT))
    assert {member.name: standing for member, standing in found.members.items} == {
        "Person 10": "present",
        "Person 100": "excused",
        "Person 101": "present",
        "Person 102": "present",
        "Person 103": "absent",
    }
    drafted = await protocol(units, held)
    assert [(each.name, each.reason) for each in drafted.absent] == [("Person 100", ""), ("Person 103", None)]
    await give(units, SECRETARY, CirculateMinutes(held.meeting_id))
    await pass_days(units, clock, 9)
    assert (await protocol(units, held)).absent == drafted.absent
    counted = {line.name: line.excused for line in (await give(units, CHAIR, ShowAttendance(KST))).members.items}
    assert counted["Person 100"] == 1
    with pytest.raises(MinutesFrozen):
        await give(units, SECRETARY, NoteAttendance(held.meeting_id, came, AttendanceStanding.ABSENT))


async def test_nobody_is_minuted_who_had_no_vote_that_day(units: Units, clock: Clock) -> None:
    held = await hold_meeting(units, clock)
    with pytest.raises(NotFound):
        await give(units, SECRETARY, NoteAttendance(held.meeting_id, seat_of(ADVISORY), AttendanceStanding.PRESENT))


@pytest.mark.parametrize("actor", [ADVISORY, FOREIGN_CHAIR, STRANGER])
async def test_only_the_desk_of_the_body_writes_its_minutes(units: Units, clock: Clock, actor: Actor) -> None:
    held = await hold_meeting(units, clock)
    with pytest.raises(NotAllowed):
        await give(units, actor, NameInvited(held.meeting_id, "Somebody else"))
