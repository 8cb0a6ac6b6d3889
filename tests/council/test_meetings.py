"""Calling a meeting in time, answering its notice, and how it ends."""

from datetime import UTC, datetime

import pytest

from council.ballots.commands import CloseBallot, OpenBallot
from council.ballots.refusals import MeetingNotCalled
from council.calendar.rules import Calendar
from council.errors import ConsentNeeded, FieldRefused, NotAllowed
from council.identity import Instant, MeetingId
from council.meetings.commands import (
    AcceptMeeting,
    CancelMeeting,
    DeclineMeeting,
    EndMeeting,
    ReviewEnding,
    ShowAnswers,
    ShowMeeting,
    ShowMeetings,
)
from council.meetings.model import MeetingState, Reply
from council.meetings.refusals import BallotStillOpen, MeetingOver, NotAMember
from council.meetings.rules import earliest_day
from council.notices.model import Subject
from council.permissions.model import Actor
from storage.days_off import load_days_off
from storage.unit_of_work import Units
from tests.databases import NOON, Clock
from tests.sittings import (
    ADVISORY,
    CHAIR,
    DAY,
    FOREIGN_CHAIR,
    GROUP,
    KST,
    SECRETARY,
    STRANGER,
    call,
    call_meeting,
    call_soon,
    cards,
    convene,
    draw_cards,
    give,
    notices,
    recorded,
)


async def test_everyone_in_the_body_gets_the_notice_and_the_group_a_card(units: Units) -> None:
    sitting = await convene(units)
    meeting_id = await give(units, SECRETARY, call())
    told = await notices(units, "meeting-called")
    assert {notice.person_id for notice in told} == {each.person_id for each in (CHAIR, SECRETARY, ADVISORY, *sitting)}
    assert {notice.person_id for notice in told if not notice.facts["is_asked"]} == {SECRETARY.person_id}
    assert told[0].facts["motion"] == call().motion
    assert await cards(units, Subject("meeting", meeting_id)) == [GROUP]
    assert await recorded(units, Subject("meeting", meeting_id)) == ["meeting-called"]


async def test_meetings_of_a_body_are_numbered_one_after_another(units: Units) -> None:
    await convene(units)
    first, second = await give(units, SECRETARY, call()), await give(units, SECRETARY, call())
    pages = [await give(units, STRANGER, ShowMeeting(each)) for each in (first, second)]
    assert [page.meeting.number for page in pages] == [1, 2]


async def test_a_meeting_cannot_be_called_for_the_past(units: Units) -> None:
    await convene(units)
    with pytest.raises(FieldRefused) as refused:
        await give(units, SECRETARY, call(starts_at=NOON))
    assert (refused.value.field, refused.value.reason) == ("starts_at", "in-the-past")


async def test_a_late_notice_needs_a_reason_and_names_the_first_day_in_time(units: Units) -> None:
    await convene(units)
    soon = Instant(NOON + 3 * DAY)
    with pytest.raises(FieldRefused) as refused:
        await give(units, SECRETARY, call(starts_at=soon))
    assert (refused.value.field, refused.value.reason) == ("late_reason", "missing")
    assert str(refused.value.bound) > "2026-03-23"
    meeting_id = await give(units, SECRETARY, call(starts_at=soon, late_reason="Су тасқыны"))
    page = await give(units, SECRETARY, ShowMeeting(meeting_id))
    assert page.meeting.late_reason == "Су тасқыны"


async def test_a_notice_in_time_keeps_no_reason(units: Units) -> None:
    await convene(units)
    meeting_id = await give(units, SECRETARY, call(late_reason="No need"))
    assert (await give(units, SECRETARY, ShowMeeting(meeting_id))).meeting.late_reason is None


def test_the_days_of_nauryz_do_not_count_for_the_notice() -> None:
    monday = Instant(int(datetime(2026, 3, 16, 10, tzinfo=UTC).timestamp() * 1000))
    calendar = Calendar(load_days_off())
    first = earliest_day(monday, 5, calendar)
    assert first.isoformat() > "2026-03-23"
    assert calendar.is_working(first)


@pytest.mark.parametrize("actor", [CHAIR, ADVISORY, FOREIGN_CHAIR, STRANGER])
async def test_only_the_secretary_of_the_body_calls_its_meetings(units: Units, actor: Actor) -> None:
    await convene(units)
    with pytest.raises(NotAllowed):
        await give(units, actor, call())


async def test_a_member_may_change_the_answer_and_the_card_is_drawn_again(units: Units) -> None:
    member, *_ = await convene(units)
    meeting_id, _ = await call_meeting(units)
    await draw_cards(units)
    declined = await give(units, member, DeclineMeeting(meeting_id, "Іссапардамын"))
    assert declined.own is not None
    assert (declined.own.reply, declined.own.reason) == (Reply.ABSENT, "Іссапардамын")
    accepted = await give(units, member, AcceptMeeting(meeting_id))
    assert accepted.own is not None
    assert (accepted.own.reply, accepted.own.reason) == (Reply.COMING, None)
    assert await cards(units, Subject("meeting", meeting_id)) == [GROUP]


async def test_who_is_not_in_the_body_today_has_nothing_to_answer(units: Units, clock: Clock) -> None:
    await convene(units)
    meeting_id, _ = await call_meeting(units)
    clock.now = Instant(NOON - 200 * DAY)
    with pytest.raises(NotAMember):
        await give(units, CHAIR, AcceptMeeting(meeting_id))


async def test_an_answer_is_kept_only_after_consent(units: Units) -> None:
    member, *_ = await convene(units)
    meeting_id, _ = await call_meeting(units)
    silent = Actor(member.account_id, member.person_id, member.chat_id, member.language, member.offices)
    with pytest.raises(ConsentNeeded):
        await give(units, silent, AcceptMeeting(meeting_id))


async def test_the_secretary_sees_who_answered_what_and_how_many_more_are_needed(units: Units) -> None:
    first, second, *_ = await convene(units, 5)
    meeting_id, _ = await call_meeting(units)
    for actor in (CHAIR, first, ADVISORY):
        await give(units, actor, AcceptMeeting(meeting_id))
    await give(units, second, DeclineMeeting(meeting_id, "Ауырып қалдым"))
    forecast = (await give(units, SECRETARY, ShowMeeting(meeting_id))).forecast
    assert forecast is not None
    assert (forecast.coming, forecast.absent, forecast.silent) == (2, 1, 3)
    assert (forecast.quorum, forecast.needed) == (4, 2)
    page = await give(units, SECRETARY, ShowAnswers(meeting_id, 1))
    assert page.answers.count == 7
    assert "Ауырып қалдым" in {line.reason for line in page.answers.items}


async def test_a_member_sees_neither_the_forecast_nor_the_reasons_of_others(units: Units) -> None:
    member, *_ = await convene(units)
    meeting_id, _ = await call_meeting(units)
    assert (await give(units, member, ShowMeeting(meeting_id))).forecast is None
    with pytest.raises(NotAllowed):
        await give(units, member, ShowAnswers(meeting_id, 1))


async def test_a_cancelled_meeting_tells_everyone_why_and_takes_no_more_answers(units: Units) -> None:
    member, *_ = await convene(units)
    meeting_id, motion_id = await call_soon(units)
    page = await give(units, SECRETARY, CancelMeeting(meeting_id, "Кворум болмайды"))
    assert page.meeting.state is MeetingState.CANCELLED
    told = await notices(units, "meeting-cancelled")
    assert len(told) == 7
    assert told[0].facts["reason"] == "Кворум болмайды"
    with pytest.raises(MeetingOver):
        await give(units, member, AcceptMeeting(meeting_id))
    with pytest.raises(MeetingNotCalled):
        await give(units, CHAIR, OpenBallot(motion_id))


async def test_a_meeting_ends_once_and_not_while_members_vote(units: Units, clock: Clock) -> None:
    await convene(units)
    meeting_id, motion_id = await call_soon(units)
    ballot = (await give(units, CHAIR, OpenBallot(motion_id))).ballot
    clock.advance(30 * DAY / 1000)
    with pytest.raises(BallotStillOpen):
        await give(units, SECRETARY, EndMeeting(meeting_id))
    await give(units, CHAIR, CloseBallot(ballot.id))
    await give(units, CHAIR, ReviewEnding(meeting_id))
    page = await give(units, SECRETARY, EndMeeting(meeting_id))
    assert page.meeting.state is MeetingState.HELD
    with pytest.raises(MeetingOver):
        await give(units, SECRETARY, EndMeeting(meeting_id))
    assert (await give(units, SECRETARY, ShowMeeting(meeting_id))).forecast is None


async def test_meetings_are_listed_latest_first_six_to_a_page(units: Units) -> None:
    await convene(units)
    called = [await give(units, SECRETARY, call(starts_at=Instant(NOON + (20 + day) * DAY))) for day in range(7)]
    first = (await give(units, STRANGER, ShowMeetings(KST, 1))).meetings
    assert [meeting.id for meeting in first.items] == list(reversed(called))[:6]
    assert (await give(units, STRANGER, ShowMeetings(KST, 99))).meetings.items[0].id == MeetingId(called[0])
