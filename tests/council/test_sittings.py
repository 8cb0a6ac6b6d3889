"""A sitting from its opening to the close, on both engines."""

import asyncio

import pytest

from bot.due import DueRunner
from council.errors import FieldRefused, NotAllowed, RuleBroken
from council.identity import AgendaItemId, Instant, MeetingId
from council.meetings.commands import EndMeeting
from council.meetings.model import MeetingState
from council.meetings.refusals import MeetingOver
from council.permissions.model import Actor
from council.sittings.audience import of_person
from council.sittings.commands import (
    AdjournSitting,
    ApproveAgenda,
    CheckIn,
    CheckOut,
    CloseSitting,
    CountHands,
    NoteNotHeld,
    OpenSitting,
    PauseSitting,
    ResumeSitting,
    ReviewSittingClosing,
    ShowSitting,
    TakeItem,
)
from council.sittings.model import SittingState
from council.sittings.refusals import (
    AgendaApproved,
    AgendaNotApproved,
    DoorsClosed,
    HandsTooMany,
    QuorumMissing,
    SittingNotSo,
)
from storage.unit_of_work import Units
from tests.databases import Clock
from tests.gathering import HOUR, IN_ROOM, come, gather, opened
from tests.sittings import (
    ADVISORY,
    CHAIR,
    DAY,
    FOREIGN_CHAIR,
    SECRETARY,
    convene,
    give,
    notices,
    recorded,
)


async def first_item(units: Units, meeting_id: MeetingId) -> AgendaItemId:
    items = await units.run(lambda uow: uow.meetings.items_of(meeting_id))
    return items[0].id


async def test_a_sitting_opens_with_a_quorum_only(units: Units, clock: Clock) -> None:
    first, second, third, _ = await convene(units)
    meeting_id = await gather(units, clock)
    await come(units, meeting_id, CHAIR, first, second)
    with pytest.raises(QuorumMissing) as refusal:
        await give(units, CHAIR, OpenSitting(meeting_id))
    assert refusal.value.args_for_words == {"present": 3, "quorum": 4, "needed": 1}
    assert await units.run(lambda uow: uow.sittings.sitting(meeting_id)) is None
    await come(units, meeting_id, third)
    page = await give(units, CHAIR, OpenSitting(meeting_id))
    assert page.sitting is not None
    assert (page.state, page.sitting.presiding) == (SittingState.OPEN, CHAIR.person_id)
    assert (page.sitting.quorum, page.sitting.present) == (4, 4)


@pytest.mark.parametrize("actor", [SECRETARY, FOREIGN_CHAIR, ADVISORY])
async def test_only_whoever_presides_opens_a_sitting(units: Units, clock: Clock, actor: Actor) -> None:
    await convene(units)
    meeting_id = await gather(units, clock)
    with pytest.raises(NotAllowed):
        await give(units, actor, OpenSitting(meeting_id))


async def test_items_are_taken_once_the_agenda_is_approved(units: Units, clock: Clock) -> None:
    meeting_id, _ = await opened(units, clock)
    item_id = await first_item(units, meeting_id)
    with pytest.raises(AgendaNotApproved):
        await give(units, CHAIR, TakeItem(item_id))
    page = await give(units, CHAIR, ApproveAgenda(meeting_id))
    assert page.sitting is not None
    assert page.sitting.hands is not None
    assert page.sitting.hands.yes == 5
    page = await give(units, CHAIR, TakeItem(item_id))
    assert page.item is not None
    assert (page.item.id, page.next_item, len(page.motions)) == (item_id, None, 1)
    with pytest.raises(AgendaApproved):
        await give(units, CHAIR, ApproveAgenda(meeting_id))


async def test_an_agenda_that_most_are_against_is_not_approved_and_may_be_voted_on_again(
    units: Units, clock: Clock
) -> None:
    meeting_id, _ = await opened(units, clock)
    page = await give(units, SECRETARY, CountHands(meeting_id, yes=2, no=3, abstain=0))
    assert page.sitting is not None
    assert page.sitting.agenda_approved_at is None
    with pytest.raises(HandsTooMany):
        await give(units, SECRETARY, CountHands(meeting_id, yes=4, no=2, abstain=0))
    page = await give(units, SECRETARY, CountHands(meeting_id, yes=4, no=1, abstain=0))
    assert page.sitting is not None
    assert page.sitting.agenda_approved_at == clock.now


async def test_without_a_quorum_no_show_of_hands_decides_on_the_agenda(units: Units, clock: Clock) -> None:
    meeting_id, (first, second, *_) = await opened(units, clock)
    for gone in (first, second):
        await give(units, gone, CheckOut(meeting_id))
    for order in (ApproveAgenda(meeting_id), CountHands(meeting_id, 3, 0, 0)):
        with pytest.raises(QuorumMissing) as refused:
            await give(units, CHAIR, order)
        assert refused.value.args_for_words == {"present": 3, "quorum": 4, "needed": 1}
    page = await give(units, CHAIR, ShowSitting(meeting_id))
    assert page.sitting is not None
    assert page.sitting.hands is None


async def test_each_item_has_its_own_time(units: Units, clock: Clock) -> None:
    meeting_id, _ = await opened(units, clock)
    item_id = await first_item(units, meeting_id)
    await give(units, CHAIR, ApproveAgenda(meeting_id))
    begun = clock.now
    await give(units, CHAIR, TakeItem(item_id))
    await give(units, CHAIR, TakeItem(item_id))
    clock.advance(600)
    await give(units, CHAIR, CloseSitting(meeting_id))
    discussions = await units.run(lambda uow: uow.sittings.discussions(meeting_id))
    assert [(each.agenda_item_id, each.begun_at, each.ended_at) for each in discussions] == [
        (item_id, begun, clock.now)
    ]


async def test_a_break_keeps_everybody_and_ends_when_the_chair_says(units: Units, clock: Clock) -> None:
    meeting_id, _ = await opened(units, clock)
    page = await give(units, CHAIR, PauseSitting(meeting_id, 15))
    assert page.recess is not None
    assert (page.state, page.recess.until_at, page.hall.present) == (SittingState.BREAK, clock.now + 900_000, 5)
    with pytest.raises(SittingNotSo):
        await give(units, CHAIR, PauseSitting(meeting_id, 15))
    page = await give(units, CHAIR, ResumeSitting(meeting_id))
    assert (page.state, page.recess) == (SittingState.OPEN, None)


async def test_the_chair_hears_when_the_time_of_a_break_is_over(units: Units, clock: Clock) -> None:
    meeting_id, _ = await opened(units, clock)
    await give(units, CHAIR, PauseSitting(meeting_id, 10))
    await give(units, CHAIR, ResumeSitting(meeting_id))
    await give(units, CHAIR, PauseSitting(meeting_id, 15))
    clock.advance(600)
    await DueRunner(units, lambda: None).turn()
    assert await notices(units, "sitting-break-over") == []
    clock.advance(300)
    await DueRunner(units, lambda: None).turn()
    assert [notice.person_id for notice in await notices(units, "sitting-break-over")] == [CHAIR.person_id]


async def test_after_an_adjournment_members_are_told_and_check_in_anew(units: Units, clock: Clock) -> None:
    meeting_id, members = await opened(units, clock)
    later = Instant(clock.now + 2 * DAY)
    with pytest.raises(FieldRefused):
        await give(units, CHAIR, AdjournSitting(meeting_id, Instant(clock.now)))
    page = await give(units, CHAIR, AdjournSitting(meeting_id, later))
    assert (page.state, page.hall.present, page.is_door_open) == (SittingState.ADJOURNED, 0, False)
    assert len(await notices(units, "sitting-adjourned")) == 3 + len(members)
    with pytest.raises(DoorsClosed):
        await come(units, meeting_id, CHAIR)
    clock.advance(2 * DAY / 1000 - HOUR)
    await come(units, meeting_id, CHAIR, *members)
    page = await give(units, CHAIR, OpenSitting(meeting_id))
    assert (page.state, page.recess) == (SittingState.OPEN, None)


async def test_without_a_quorum_a_meeting_is_put_off_or_noted_as_not_held(units: Units, clock: Clock) -> None:
    member, *_ = await convene(units)
    meeting_id = await gather(units, clock)
    await come(units, meeting_id, CHAIR, member)
    page = await give(units, CHAIR, AdjournSitting(meeting_id, Instant(clock.now + DAY)))
    assert page.sitting is not None
    assert (page.state, page.sitting.opened_at) == (SittingState.ADJOURNED, None)
    for order in (ReviewSittingClosing(meeting_id), CloseSitting(meeting_id)):
        with pytest.raises(SittingNotSo):
            await give(units, CHAIR, order)
    page = await give(units, CHAIR, NoteNotHeld(meeting_id, "Кворум жиналмады"))
    assert (page.state, page.meeting.state) == (SittingState.NOT_HELD, MeetingState.CANCELLED)
    assert len(await notices(units, "meeting-cancelled")) == 7


async def test_a_sitting_that_was_opened_has_been_held(units: Units, clock: Clock) -> None:
    meeting_id, _ = await opened(units, clock)
    with pytest.raises(SittingNotSo):
        await give(units, CHAIR, NoteNotHeld(meeting_id, "Кворум жиналмады"))
    await give(units, CHAIR, AdjournSitting(meeting_id, Instant(clock.now + DAY)))
    with pytest.raises(SittingNotSo):
        await give(units, CHAIR, NoteNotHeld(meeting_id, "Кворум жиналмады"))


async def test_closing_the_sitting_ends_the_meeting_and_everybodys_stay(units: Units, clock: Clock) -> None:
    meeting_id, members = await opened(units, clock)
    assert (await give(units, CHAIR, ReviewSittingClosing(meeting_id))).state is SittingState.OPEN
    page = await give(units, CHAIR, CloseSitting(meeting_id))
    assert (page.state, page.meeting.state, page.hall.present) == (SittingState.CLOSED, MeetingState.HELD, 0)
    stays = await units.run(lambda uow: uow.sittings.presences(meeting_id))
    assert {stay.left_at for stay in stays} == {clock.now}
    for again in (OpenSitting(meeting_id), CloseSitting(meeting_id), CheckIn(meeting_id, IN_ROOM)):
        with pytest.raises(MeetingOver):
            await give(units, CHAIR, again)
    assert await recorded(units, of_person(meeting_id)) == [
        *["member-came"] * (1 + len(members)),
        "sitting-opened",
        "sitting-closed",
    ]


async def test_a_meeting_that_nobody_opened_is_not_closed_as_a_sitting(units: Units, clock: Clock) -> None:
    await convene(units)
    meeting_id = await gather(units, clock)
    with pytest.raises(SittingNotSo):
        await give(units, CHAIR, CloseSitting(meeting_id))


async def test_two_who_open_at_once_open_one_sitting(units: Units, clock: Clock) -> None:
    members = await convene(units)
    meeting_id = await gather(units, clock)
    await come(units, meeting_id, CHAIR, *members)
    results = await asyncio.gather(
        *(give(units, CHAIR, OpenSitting(meeting_id)) for _ in range(5)), return_exceptions=True
    )
    refused = [result for result in results if isinstance(result, RuleBroken)]
    assert (len(results) - len(refused), {type(each) for each in refused}) == (1, {SittingNotSo})


async def test_the_chair_hears_once_that_the_quorum_is_lost(units: Units, clock: Clock) -> None:
    meeting_id, members = await opened(units, clock)
    for member in members[:3]:
        await give(units, member, CheckOut(meeting_id))
    told = await notices(units, "sitting-quorum-lost")
    assert [(notice.person_id, notice.facts["present"]) for notice in told] == [(CHAIR.person_id, 3)]


async def test_ending_the_meeting_by_hand_ends_its_sitting_too(units: Units, clock: Clock) -> None:
    meeting_id, _ = await opened(units, clock)
    await give(units, CHAIR, ApproveAgenda(meeting_id))
    await give(units, CHAIR, TakeItem(await first_item(units, meeting_id)))
    await give(units, SECRETARY, EndMeeting(meeting_id))
    page = await give(units, CHAIR, ShowSitting(meeting_id))
    assert (page.state, page.item, page.hall.present) == (SittingState.CLOSED, None, 0)
