"""A called meeting moved, answered from afar, acknowledged; a quorum in danger; whom the chat does not reach."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.due import DueRunner
from council.ballots.commands import AddMotion
from council.calendar.model import local
from council.identity import ChatId, Instant, MembershipId
from council.meetings.commands import (
    AcceptMeeting,
    AddItem,
    AttendOnline,
    CancelMeeting,
    DeclineMeeting,
    MarkPhoned,
    MoveMeeting,
    ReceiveMeeting,
    ShowAnswers,
    ShowMeeting,
    ShowPhoneList,
)
from council.meetings.model import AgendaKind, Attendance, MeetingState, Reply, Unreachable
from council.meetings.refusals import MeetingBegun, MeetingOver
from council.notices.model import Subject
from council.people.model import Reach
from council.sittings.model import Sitting, SittingState
from storage.unit_of_work import StoredUnit, Units
from tests.databases import NOON, Clock
from tests.sittings import CHAIR, DAY, GROUP, SECRETARY, call, call_meeting, cards, convene, draw_cards, give, notices

HOUR = 3_600_000
ROUNDS = 12
LATER = Instant(NOON + 25 * DAY)


def move(meeting_id: int, **changes: object) -> MoveMeeting:
    fields: dict[str, object] = {
        "meeting_id": meeting_id,
        "starts_at": LATER,
        "attendance": Attendance.ONLINE,
        "place": "https://meet.example/1",
        "reason": "Зал жөнделіп жатыр",
    }
    return MoveMeeting(**{**fields, **changes})  # type: ignore[arg-type]  # fields by name


@pytest.fixture
def runner(units: Units) -> DueRunner:
    return DueRunner(units, lambda: None)


async def test_a_moved_meeting_is_told_anew_and_everybody_is_asked_again(units: Units) -> None:
    member, *_ = await convene(units)
    meeting_id, _ = await call_meeting(units)
    await give(units, member, DeclineMeeting(meeting_id, "Іссапардамын"))
    await draw_cards(units)
    page = await give(units, SECRETARY, move(meeting_id))
    assert (page.meeting.starts_at, page.meeting.sequence, page.meeting.number) == (LATER, 1, 1)
    own = await give(units, member, ShowMeeting(meeting_id))
    assert own.own is None
    assert own.heard.received_at is None
    told = await notices(units, "meeting-moved")
    assert len(told) == 7
    assert (told[0].facts["was_at"], told[0].facts["reason"]) == (call().starts_at, "Зал жөнделіп жатыр")
    assert await cards(units, Subject("meeting", meeting_id)) == [GROUP]
    past = await units.run(lambda uow: uow.meetings.past_answers(meeting_id))
    assert [(sequence, answer.reason) for sequence, answer in past] == [(0, "Іссапардамын")]


async def test_an_answer_given_just_as_the_meeting_is_moved_counts_for_the_day_it_was_given_to(units: Units) -> None:
    member, *_ = await convene(units)
    for _ in range(ROUNDS):
        meeting_id, _ = await call_meeting(units)
        accepting = give(units, member, AcceptMeeting(meeting_id))
        page, _ = await asyncio.gather(accepting, give(units, SECRETARY, move(meeting_id)))
        own = (await give(units, member, ShowMeeting(meeting_id))).own
        assert (own is not None) == (page.meeting.sequence == 1)


async def test_a_meeting_moved_late_keeps_its_reason(units: Units) -> None:
    await convene(units)
    meeting_id, _ = await call_meeting(units)
    page = await give(units, SECRETARY, move(meeting_id, starts_at=Instant(NOON + 2 * DAY)))
    assert page.meeting.late_reason == "Зал жөнделіп жатыр"


async def test_a_meeting_that_has_begun_or_is_over_is_not_moved(units: Units) -> None:
    await convene(units)
    begun, _ = await call_meeting(units)
    over, _ = await call_meeting(units)
    await units.run(lambda uow: uow.sittings.save(Sitting(begun, SittingState.OPEN)))
    await give(units, SECRETARY, CancelMeeting(over, "Кворум болмайды"))
    with pytest.raises(MeetingBegun):
        await give(units, SECRETARY, move(begun))
    with pytest.raises(MeetingOver):
        await give(units, SECRETARY, move(over))


async def test_a_meeting_whose_sitting_was_opened_is_not_cancelled(units: Units) -> None:
    await convene(units)
    meeting_id, _ = await call_meeting(units)
    await units.run(lambda uow: uow.sittings.save(Sitting(meeting_id, SittingState.OPEN, opened_at=uow.now)))
    with pytest.raises(MeetingBegun):
        await give(units, SECRETARY, CancelMeeting(meeting_id, "Жылыту жоқ"))
    assert (await give(units, SECRETARY, ShowMeeting(meeting_id))).meeting.state is MeetingState.CALLED
    assert await notices(units, "meeting-cancelled") == []


async def test_reminders_follow_the_meeting_to_its_new_time(units: Units, clock: Clock, runner: DueRunner) -> None:
    await convene(units, 1)
    meeting_id, _ = await call_meeting(units)
    await give(units, SECRETARY, move(meeting_id))
    clock.now = Instant(call().starts_at - HOUR)
    await runner.turn()
    assert await notices(units, "meeting-reminder") == []
    clock.now = Instant(LATER - 71 * HOUR)
    await runner.turn()
    assert len(await notices(units, "meeting-reminder")) == 3


@pytest.mark.parametrize(
    ("attendance", "accepted", "attended"),
    [
        (Attendance.MIXED, Reply.COMING, Reply.ONLINE),
        (Attendance.ONLINE, Reply.ONLINE, Reply.ONLINE),
        (Attendance.IN_PERSON, Reply.COMING, Reply.COMING),
    ],
)
async def test_a_promise_fits_the_form_of_the_meeting(
    units: Units, attendance: Attendance, accepted: Reply, attended: Reply
) -> None:
    first, second, *_ = await convene(units)
    meeting_id = await give(units, SECRETARY, call(attendance=attendance))
    pages = [await give(units, first, AcceptMeeting(meeting_id)), await give(units, second, AttendOnline(meeting_id))]
    assert [page.own and page.own.reply for page in pages] == [accepted, attended]
    forecast = (await give(units, SECRETARY, ShowMeeting(meeting_id))).forecast
    assert forecast is not None
    assert forecast.coming == 2


async def test_received_is_no_answer_yet_and_an_answer_says_received(units: Units, clock: Clock) -> None:
    first, second, *_ = await convene(units)
    meeting_id, _ = await call_meeting(units)
    page = await give(units, first, ReceiveMeeting(meeting_id))
    assert (page.own, page.heard.received_at) == (None, NOON)
    clock.advance(60)
    assert (await give(units, first, AcceptMeeting(meeting_id))).heard.received_at == NOON
    assert (await give(units, second, AcceptMeeting(meeting_id))).heard.received_at == clock.now


async def test_the_secretary_is_warned_at_the_refusal_after_which_the_silent_cannot_make_it(units: Units) -> None:
    first, second, third, *_ = await convene(units, 5)
    meeting_id, _ = await call_meeting(units)
    for member in (first, second):
        await give(units, member, DeclineMeeting(meeting_id, "Іссапардамын"))
    assert await notices(units, "quorum-warning") == []
    await give(units, third, DeclineMeeting(meeting_id, "Іссапардамын"))
    await give(units, third, DeclineMeeting(meeting_id, "Ауырып қалдым"))
    [warning] = await notices(units, "quorum-warning")
    assert (warning.person_id, warning.facts["is_reachable"]) == (SECRETARY.person_id, False)
    assert (warning.facts["coming"], warning.facts["silent"], warning.facts["needed"]) == (0, 4, 4)


async def test_a_refusal_of_the_night_warns_the_secretary_in_the_morning_if_it_still_stands(
    units: Units, clock: Clock, runner: DueRunner
) -> None:
    first, second, third, *_ = await convene(units, 5)
    meeting_id, _ = await call_meeting(units)
    clock.advance(11 * 3600)
    for member in (first, second, third):
        await give(units, member, DeclineMeeting(meeting_id, "Іссапардамын"))
    assert await notices(units, "quorum-warning") == []
    clock.advance(9 * 3600)
    await runner.turn()
    assert len(await notices(units, "quorum-warning")) == 1


async def test_whose_term_ends_before_the_meeting_is_not_reckoned_with_and_not_reminded(
    units: Units, clock: Clock, runner: DueRunner
) -> None:
    first, second, third, *_ = await convene(units, 5)
    meeting_id, _ = await call_meeting(units)

    async def end(uow: StoredUnit) -> None:
        seat = await uow.bodies.membership(MembershipId(first.person_id or 0))
        assert seat is not None
        last_day = local(call().starts_at).date() - timedelta(days=1)
        await uow.bodies.save_membership(replace(seat, until_on=last_day))

    await units.run(end)
    for member in (second, third):
        await give(units, member, DeclineMeeting(meeting_id, "Іссапардамын"))
    [warning] = await notices(units, "quorum-warning")
    assert (warning.facts["silent"], warning.facts["is_reachable"]) == (4, False)
    assert (await give(units, SECRETARY, ShowAnswers(meeting_id))).answers.count == 6
    clock.now = Instant(call().starts_at - 24 * HOUR)
    await runner.turn()
    assert first.person_id not in {row.person_id for row in await notices(units, "meeting-reminder")}


async def test_once_the_meeting_has_begun_nobody_is_warned_of_answers(units: Units, clock: Clock) -> None:
    members = await convene(units, 5)
    meeting_id, _ = await call_meeting(units)
    clock.now = call().starts_at
    for member in members:
        await give(units, member, DeclineMeeting(meeting_id, "Іссапардамын"))
    assert await notices(units, "quorum-warning") == []


async def test_a_day_before_the_secretary_hears_of_a_quorum_that_is_not_promised(
    units: Units, clock: Clock, runner: DueRunner
) -> None:
    await convene(units, 1)
    await call_meeting(units)
    clock.now = Instant(call().starts_at - 24 * HOUR)
    await runner.turn()
    [warning] = await notices(units, "quorum-warning")
    assert (warning.facts["needed"], warning.facts["is_reachable"]) == (2, True)


async def test_a_promised_quorum_is_not_warned_of(units: Units, clock: Clock, runner: DueRunner) -> None:
    (member,) = await convene(units, 1)
    meeting_id, _ = await call_meeting(units)
    for actor in (CHAIR, member):
        await give(units, actor, AcceptMeeting(meeting_id))
    clock.now = Instant(call().starts_at - 24 * HOUR)
    await runner.turn()
    assert await notices(units, "quorum-warning") == []


async def test_a_changed_agenda_is_told_once_the_secretary_has_done_with_it(
    units: Units, clock: Clock, runner: DueRunner
) -> None:
    await convene(units, 1)
    meeting_id, _ = await call_meeting(units)
    for title in ("Екінші мәселе", "Үшінші мәселе"):
        clock.advance(300)
        await give(units, SECRETARY, AddItem(meeting_id, title, AgendaKind.OTHER))
    clock.advance(599)
    await runner.turn()
    assert await notices(units, "agenda-changed") == []
    clock.advance(1)
    await runner.turn()
    told = await notices(units, "agenda-changed")
    assert len(told) == 4
    assert told[0].facts["items"] == [call().item, "Екінші мәселе", "Үшінші мәселе"]


async def test_a_question_added_after_the_call_is_a_change_of_the_agenda(
    units: Units, clock: Clock, runner: DueRunner
) -> None:
    await convene(units, 1)
    meeting_id, _ = await call_meeting(units)
    (item,) = await units.run(lambda uow: uow.meetings.items_of(meeting_id))
    await give(units, SECRETARY, AddMotion(item.id, "Есеп назарға алынсын"))
    clock.advance(600)
    await runner.turn()
    assert len(await notices(units, "agenda-changed")) == 4


async def test_whom_the_chat_does_not_reach_stands_on_the_telephone_list(units: Units) -> None:
    first, second, *_ = await convene(units)
    meeting_id, _ = await call_meeting(units)
    lost = first.account_id
    assert lost is not None

    async def lose(uow: StoredUnit) -> None:
        await uow.people.link(lost, None)
        await uow.people.set_reach(ChatId(second.chat_id or 0), Reach.BLOCKED, uow.now)

    await units.run(lose)
    page = await give(units, SECRETARY, ShowPhoneList(meeting_id))
    assert [(line.name, line.why) for line in page.people.items] == [
        (f"Person {first.person_id}", Unreachable.NOT_JOINED),
        (f"Person {second.person_id}", Unreachable.BLOCKED),
    ]
    phoned = MarkPhoned(meeting_id, MembershipId(first.person_id or 0), is_phoned=True)
    assert (await give(units, SECRETARY, phoned)).people.items[0].phoned_at == NOON
    answers = await give(units, CHAIR, ShowAnswers(meeting_id))
    assert answers.unreachable == 2
    assert sum(said.heard.phoned_at is not None for said in answers.answers.items) == 1
    undone = MarkPhoned(meeting_id, MembershipId(first.person_id or 0), is_phoned=False)
    assert (await give(units, SECRETARY, undone)).people.items[0].phoned_at is None
