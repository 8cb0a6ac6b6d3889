"""Minutes from draft to publication: remarks in time, dissent until they are final, frozen, signed, read by all."""

from collections import Counter
from dataclasses import replace
from datetime import date

import pytest

from council.ballots.measure import Result, Tally
from council.ballots.refusals import NotAnElector
from council.calendar.model import local
from council.decisions.commands import ClassifyDecision, ShowAdopted, ShowDecision, ShowDecisions
from council.decisions.model import DecisionKind
from council.decisions.refusals import DecisionNotPublic
from council.errors import NotAllowed, NotFound
from council.identity import Instant, MeetingId
from council.language import Language
from council.meetings.commands import AcceptMeeting, DeclineMeeting
from council.meetings.model import MeetingState
from council.minutes.commands import (
    AddTask,
    CirculateMinutes,
    DraftMinutes,
    ExtractPaper,
    FetchExtract,
    FetchMinutes,
    FetchScans,
    MakeRemark,
    NameInvited,
    NoteAttendance,
    NoteItem,
    Paper,
    PaperLanguage,
    PublishMinutes,
    RemoveTask,
    SettleRemark,
    ShowAttendance,
    ShowMinutes,
    ShowOpinions,
    ShowRemarks,
    SignMinutes,
    StateDissent,
    Verdict,
)
from council.minutes.model import AttendanceStanding, MinutesState, RemarkState
from council.minutes.protocol import Protocol
from council.minutes.refusals import (
    MeetingNotHeld,
    MinutesExist,
    MinutesFrozen,
    MinutesNotPublic,
    MinutesNotReady,
    RemarksClosed,
)
from council.notices.model import Subject
from council.permissions.model import Actor
from storage.unit_of_work import StoredUnit, Units
from tests.ballots import seat_of
from tests.databases import Clock
from tests.minutes import (
    CHANNEL,
    SCAN,
    Held,
    connect_channel,
    finish_remarks,
    hold_another,
    hold_meeting,
    pass_days,
    publish,
)
from tests.sittings import (
    ADVISORY,
    CHAIR,
    DAY,
    FOREIGN_CHAIR,
    KST,
    SECRETARY,
    STRANGER,
    call_meeting,
    convene,
    give,
    notices,
    recorded,
)


async def protocol(units: Units, held: Held, actor: Actor = SECRETARY) -> Protocol:
    page = await give(units, actor, ShowMinutes(held.meeting_id))
    assert page.protocol is not None
    return page.protocol


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


async def test_members_are_shown_the_draft_and_remark_within_three_working_days(units: Units, clock: Clock) -> None:
    held = await hold_meeting(units, clock)
    with pytest.raises(RemarksClosed):
        await give(units, held.members[0], MakeRemark(held.meeting_id, "Too early"))
    page = await give(units, SECRETARY, CirculateMinutes(held.meeting_id))
    assert page.minutes is not None
    assert page.minutes.remarks_until_on == date(2026, 4, 14)
    told = await notices(units, "minutes-circulated")
    assert {each.person_id for each in told} == {each.person_id for each in (CHAIR, ADVISORY, *held.members)}
    assert (await give(units, held.members[0], MakeRemark(held.meeting_id, "Мерзім басқа"))).remarks == 1
    assert {each.person_id for each in await notices(units, "remark-made")} == {CHAIR.person_id, SECRETARY.person_id}


async def test_a_remark_is_settled_in_the_sight_of_all_members(units: Units, clock: Clock) -> None:
    held = await hold_meeting(units, clock)
    await give(units, SECRETARY, CirculateMinutes(held.meeting_id))
    member, other, *_ = held.members
    await give(units, member, MakeRemark(held.meeting_id, "Мерзім басқа"))
    (line,) = (await give(units, other, ShowRemarks(held.meeting_id))).remarks.items
    assert (line.name, line.text, line.state) == ("Person 100", "Мерзім басқа", RemarkState.MADE)
    with pytest.raises(NotAllowed):
        await give(units, other, SettleRemark(line.remark_id, Verdict.DECLINED))
    (settled,) = (await give(units, SECRETARY, SettleRemark(line.remark_id, Verdict.TAKEN))).remarks.items
    assert settled.state is RemarkState.TAKEN
    await give(units, SECRETARY, SettleRemark(line.remark_id, Verdict.TAKEN))
    (told,) = await notices(units, "remark-settled")
    assert (told.person_id, told.facts["state"]) == (member.person_id, "taken")


async def test_the_term_for_remarks_makes_the_minutes_final_by_itself(units: Units, clock: Clock) -> None:
    held = await hold_meeting(units, clock)
    await finish_remarks(units, clock, held.meeting_id)
    page = await give(units, SECRETARY, ShowMinutes(held.meeting_id))
    assert page.minutes is not None
    assert page.minutes.state is MinutesState.FINAL
    assert page.minutes.protocol == page.protocol
    assert {each.person_id for each in await notices(units, "minutes-final")} == {CHAIR.person_id, SECRETARY.person_id}
    with pytest.raises(RemarksClosed):
        await give(units, held.members[0], MakeRemark(held.meeting_id, "Too late"))
    with pytest.raises(MinutesFrozen):
        await give(units, SECRETARY, NameInvited(held.meeting_id, "Somebody else"))


async def test_a_dissenting_opinion_stands_under_its_ballot_and_comes_no_more_once_final(
    units: Units, clock: Clock
) -> None:
    held = await hold_meeting(units, clock, yes=4, no=1)
    loser = held.members[3]
    await give(units, loser, StateDissent(held.ballot_id, "Жоспар толық емес"))
    (line,) = (await give(units, loser, StateDissent(held.ballot_id, "Жоспар әлі толық емес"))).ballots
    assert line.own == "Жоспар әлі толық емес"
    (ballot,) = (await protocol(units, held)).ballots()
    assert [(each.name, each.text) for each in ballot.opinions] == [("Person 103", "Жоспар әлі толық емес")]
    await give(units, SECRETARY, CirculateMinutes(held.meeting_id))
    await pass_days(units, clock, 9)
    with pytest.raises(MinutesFrozen):
        await give(units, loser, StateDissent(held.ballot_id, "Тағы бір пікір"))
    assert not (await give(units, loser, ShowOpinions(held.meeting_id))).may_state


async def test_who_was_not_on_the_list_of_a_ballot_has_no_opinion_on_it(units: Units, clock: Clock) -> None:
    held = await hold_meeting(units, clock)
    newcomer = Actor(None, None, None, Language.KK, CHAIR.offices, has_consented=True)
    with pytest.raises(NotAnElector):
        await give(units, newcomer, StateDissent(held.ballot_id, "Мен болған жоқпын"))


async def test_minutes_are_signed_after_they_are_final_and_published_after_they_are_signed(
    units: Units, clock: Clock
) -> None:
    held = await hold_meeting(units, clock)
    with pytest.raises(MinutesNotReady):
        await give(units, SECRETARY, SignMinutes(held.meeting_id, (SCAN,)))
    await give(units, SECRETARY, CirculateMinutes(held.meeting_id))
    await pass_days(units, clock, 9)
    with pytest.raises(MinutesNotReady):
        await give(units, SECRETARY, PublishMinutes(held.meeting_id))
    await give(units, SECRETARY, SignMinutes(held.meeting_id, (SCAN,)))
    page = await give(units, held.members[0], FetchScans(held.meeting_id))
    assert page.minutes is not None
    assert page.minutes.scans == (SCAN,)
    await give(units, SECRETARY, PublishMinutes(held.meeting_id))
    assert await recorded(units, Subject("minutes", held.meeting_id)) == [
        "minutes-drafted",
        "minutes-circulated",
        "minutes-signed",
        "minutes-published",
    ]


async def test_nobody_outside_reads_minutes_or_decisions_before_publication(units: Units, clock: Clock) -> None:
    held = await hold_meeting(units, clock)
    (decision,) = (await give(units, SECRETARY, ShowAdopted(held.meeting_id))).decisions.items
    for question in (ShowMinutes(held.meeting_id), FetchMinutes(held.meeting_id, Paper.PDF, PaperLanguage.KK)):
        with pytest.raises(MinutesNotPublic):
            await give(units, STRANGER, question)
    for asked in (ShowDecision(decision.id), FetchExtract(decision.id, ExtractPaper.PDF, PaperLanguage.RU)):
        with pytest.raises(DecisionNotPublic):
            await give(units, STRANGER, asked)
    assert (await give(units, STRANGER, ShowDecisions(KST))).decisions.items == ()


async def test_published_minutes_are_read_by_anyone_without_the_reasons_of_absence(units: Units, clock: Clock) -> None:
    sitting = await convene(units)
    held = await _with_an_answer(units, clock, sitting)
    await publish(units, clock, held.meeting_id)
    assert [each.reason for each in (await protocol(units, held, CHAIR)).absent] == ["Ауырып қалдым"]
    kept = await units.run(lambda uow: uow.minutes.minutes(held.meeting_id))
    assert kept is not None
    assert "Ауырып" not in str(kept.protocol), "an erasure would not find it there"
    assert [each.reason for each in (await protocol(units, held, STRANGER)).absent] == [""]
    (decision,) = (await give(units, STRANGER, ShowDecisions(KST))).decisions.items
    extract = await give(units, STRANGER, FetchExtract(decision.id, ExtractPaper.PDF, PaperLanguage.RU))
    assert (extract.decision.number, extract.ballot.number) == ("KST-D-2026-000001", 1)
    with pytest.raises(NotAllowed):
        await give(units, STRANGER, FetchScans(held.meeting_id))


async def test_publication_is_told_to_the_body_its_channel_and_nobody_twice(units: Units, clock: Clock) -> None:
    held = await hold_meeting(units, clock)
    await units.run(connect_channel)
    await publish(units, clock, held.meeting_id)
    told = [each.person_id for each in await notices(units, "minutes-published")]
    assert Counter(told) == Counter(each.person_id for each in (CHAIR, SECRETARY, ADVISORY, *held.members))
    (posted,) = await notices(units, "minutes-published-in-channel")
    assert (posted.chat_id, posted.facts["decisions"]) == (CHANNEL, ["KST-D-2026-000001"])


async def test_unsigned_and_unpublished_minutes_are_recalled_to_those_who_sign(units: Units, clock: Clock) -> None:
    held = await hold_meeting(units, clock)
    await finish_remarks(units, clock, held.meeting_id)
    await pass_days(units, clock, 9)
    assert {each.person_id for each in await notices(units, "minutes-unsigned")} == {
        CHAIR.person_id,
        SECRETARY.person_id,
    }
    await give(units, SECRETARY, SignMinutes(held.meeting_id, (SCAN,)))
    await pass_days(units, clock, 14)
    assert len(await notices(units, "minutes-unpublished")) == 2
    assert len(await notices(units, "minutes-unsigned")) == 2


async def test_what_was_signed_and_published_in_time_is_not_recalled(units: Units, clock: Clock) -> None:
    held = await hold_meeting(units, clock)
    await publish(units, clock, held.meeting_id)
    await pass_days(units, clock, 30)
    assert await notices(units, "minutes-unsigned") == []
    assert await notices(units, "minutes-unpublished") == []


async def test_attendance_tells_present_excused_and_absent_apart(units: Units, clock: Clock) -> None:
    sitting = await convene(units)
    await _with_an_answer(units, clock, sitting, yes=3)
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
        await _minuted(units, clock, await hold_another(units, clock, sitting, yes=4))
    assert await notices(units, "absence-limit") == []
    await _minuted(units, clock, await hold_another(units, clock, sitting, yes=4))
    told = await notices(units, "absence-limit")
    assert {each.person_id for each in told} == {CHAIR.person_id, SECRETARY.person_id}
    assert told[0].facts["names"] == ["Person 103"]
    page = await give(units, CHAIR, ShowAttendance(KST))
    assert [line.name for line in page.members.items if line.is_over_limit] == ["Person 103"]


async def _minuted(units: Units, clock: Clock, held: Held) -> None:
    await finish_remarks(units, clock, held.meeting_id)


async def _with_an_answer(units: Units, clock: Clock, sitting: list[Actor], yes: int = 4) -> Held:
    """The last member says beforehand why they cannot come."""
    meeting_id: MeetingId
    meeting_id, motion_id = await call_meeting(units)
    await give(units, sitting[0], AcceptMeeting(meeting_id))
    await give(units, sitting[-1], DeclineMeeting(meeting_id, "Ауырып қалдым"))
    return await hold_another(units, clock, sitting, yes=yes, called=(meeting_id, motion_id))
