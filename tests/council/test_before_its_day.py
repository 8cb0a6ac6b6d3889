"""What cannot be done to a meeting before its day, and what is left of its former hour once it is put off."""

import pytest

from bot.due import DueRunner
from council.demands.commands import ShowDemand
from council.demands.model import DemandState
from council.identity import Instant
from council.meetings.commands import (
    AddItem,
    AnnounceMeeting,
    ChangeItem,
    EndMeeting,
    RemoveItem,
    ReviewCall,
    ReviewEnding,
)
from council.meetings.model import AgendaKind, MeetingState
from council.meetings.refusals import AgendaEmpty, AgendaSettled, MeetingAhead
from council.sittings.commands import AdjournSitting, ApproveAgenda
from storage.unit_of_work import Units
from tests import appeals
from tests.ballots import sit
from tests.council.test_demanded_meetings import FLOOD, demanded, drafted, titles
from tests.databases import Clock
from tests.proposals import found_seven
from tests.sittings import CHAIR, DAY, SECRETARY, call, call_meeting, convene, give, notices

HOUR = 3600


@pytest.fixture
async def town(units: Units) -> Units:
    await units.run(found_seven)
    return units


async def test_a_demanded_meeting_is_not_noted_as_held_before_anybody_could_come(town: Units, clock: Clock) -> None:
    demand_id = await demanded(town)
    meeting_id = await drafted(town)
    await give(town, appeals.SECRETARY, AnnounceMeeting(meeting_id))
    for actor in (appeals.SECRETARY, appeals.CHAIR):
        with pytest.raises(MeetingAhead):
            await give(town, actor, ReviewEnding(meeting_id))
        with pytest.raises(MeetingAhead):
            await give(town, actor, EndMeeting(meeting_id))
    assert (await give(town, appeals.SECRETARY, ShowDemand(demand_id))).demand.state is DemandState.MET
    clock.advance(30 * DAY / 1000 - HOUR)
    assert (await give(town, appeals.CHAIR, EndMeeting(meeting_id))).meeting.state is MeetingState.HELD


async def test_the_review_of_a_draft_shows_what_members_demanded_since_it_was_begun(town: Units) -> None:
    meeting_id = await drafted(town)
    with pytest.raises(AgendaEmpty):
        await give(town, appeals.SECRETARY, ReviewCall(meeting_id))
    await demanded(town)
    review = await give(town, appeals.SECRETARY, ReviewCall(meeting_id))
    assert [item.title for item in review.page.items] == [FLOOD]
    await give(town, appeals.SECRETARY, AnnounceMeeting(meeting_id))
    assert await titles(town, meeting_id) == [FLOOD]


async def test_what_the_body_has_approved_no_secretary_takes_off_or_rewords(units: Units) -> None:
    meeting_id, _ = await sit(units, [CHAIR, *await convene(units)])
    item = (await give(units, SECRETARY, AddItem(meeting_id, "Екінші мәселе", AgendaKind.OTHER))).item
    await give(units, CHAIR, ApproveAgenda(meeting_id))
    with pytest.raises(AgendaSettled):
        await give(units, SECRETARY, RemoveItem(item.id))
    with pytest.raises(AgendaSettled):
        await give(units, SECRETARY, ChangeItem(item.id, "Басқа мәселе", AgendaKind.OTHER))
    shown = await give(units, SECRETARY, ChangeItem(item.id, item.title, AgendaKind.REPORT, "А. Ахметова", 15))
    assert shown.item.speaker == "А. Ахметова"


async def test_nobody_is_recalled_to_the_hour_of_a_meeting_that_was_put_off(units: Units, clock: Clock) -> None:
    await convene(units)
    meeting_id, _ = await call_meeting(units)
    await give(units, CHAIR, AdjournSitting(meeting_id, Instant(call().starts_at + 5 * DAY)))
    clock.now = Instant(call().starts_at - HOUR * 1000)
    await DueRunner(units, lambda: None).turn()
    assert await notices(units, "meeting-reminder") == []
    assert await notices(units, "quorum-warning") == []
