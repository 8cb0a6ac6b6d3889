"""Who is in the room: checked in by a button, by the code, or by the secretary; the quorum in the hall."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from bot.due import DueRunner
from council.errors import NotAllowed
from council.identity import Instant, MembershipId
from council.meetings.commands import DeclineMeeting, MoveMeeting
from council.meetings.model import Attendance
from council.permissions.model import Actor
from council.sittings.audience import of_group, of_person
from council.sittings.commands import (
    AdjournSitting,
    CheckIn,
    CheckOut,
    EnterCode,
    ListSittings,
    MakeDoorCode,
    NoteGone,
    NotePresent,
    ShowHall,
    ShowSitting,
)
from council.sittings.door import TRIES_MOST
from council.sittings.model import How
from council.sittings.refusals import (
    CodeTriesOver,
    DoorsClosed,
    NoDoorCode,
)
from storage.migrate import migrate
from storage.unit_of_work import Units
from storage.url import DatabaseUrl
from tests.ballots import rule
from tests.databases import Clock
from tests.gathering import HOUR, IN_ROOM, ONLINE, come, gather
from tests.sittings import (
    ADVISORY,
    CHAIR,
    DAY,
    FOREIGN_CHAIR,
    SECRETARY,
    STRANGER,
    call,
    call_meeting,
    cards,
    convene,
    draw_cards,
    give,
    notices,
)


async def test_a_regulation_may_open_the_doors_at_another_time(units: Units, clock: Clock) -> None:
    member, *_ = await convene(units)
    await rule(units, doors_minutes_before=15)
    meeting_id, _ = await call_meeting(units)
    clock.advance(20 * DAY / 1000 - HOUR / 4 - 1)
    runner = DueRunner(units, lambda: None)
    await runner.turn()
    assert await notices(units, "sitting-doors") == []
    with pytest.raises(DoorsClosed):
        await give(units, member, CheckIn(meeting_id, IN_ROOM))
    clock.advance(1)
    await runner.turn()
    assert len(await notices(units, "sitting-doors")) == 6
    assert (await give(units, member, CheckIn(meeting_id, IN_ROOM))).own is not None


async def test_an_upgraded_database_asks_members_of_meetings_called_before(
    units: Units, clock: Clock, database_url: DatabaseUrl
) -> None:
    await convene(units)
    starts_at = datetime(2126, 3, 19, 6, tzinfo=UTC)  # a migration reads the real clock
    clock.now = Instant(int((starts_at - timedelta(days=30)).timestamp() * 1000))
    meeting_id = await give(units, SECRETARY, call(starts_at=Instant(int(starts_at.timestamp() * 1000))))
    await units.run(lambda uow: uow.due.cancel(of_person(meeting_id)))
    await migrate(database_url, "0020")
    await migrate(database_url)
    clock.advance(30 * DAY / 1000 - HOUR)
    await DueRunner(units, lambda: None).turn()
    assert len(await notices(units, "sitting-doors")) == 6


async def test_members_check_in_from_an_hour_before_the_beginning(units: Units, clock: Clock) -> None:
    member, *_ = await convene(units)
    meeting_id, _ = await call_meeting(units)
    clock.advance(20 * DAY / 1000 - HOUR - 1)
    with pytest.raises(DoorsClosed):
        await give(units, member, CheckIn(meeting_id, IN_ROOM))
    clock.advance(1)
    page = await give(units, member, CheckIn(meeting_id, ONLINE))
    assert page.own is not None
    assert (page.own.how, page.own.mode, page.hall.present, page.hall.online) == (How.SELF, ONLINE, 1, 1)


async def test_in_a_meeting_without_a_link_everybody_is_in_the_room(units: Units, clock: Clock) -> None:
    member, *_ = await convene(units)
    meeting_id = await gather(units, clock, call(attendance=Attendance.IN_PERSON))
    page = await give(units, member, CheckIn(meeting_id, ONLINE))
    assert page.own is not None
    assert page.own.mode is IN_ROOM


async def test_a_member_who_checks_in_many_times_at_once_is_there_once(units: Units, clock: Clock) -> None:
    member, *_ = await convene(units)
    meeting_id = await gather(units, clock)
    await asyncio.gather(*(give(units, member, CheckIn(meeting_id, IN_ROOM)) for _ in range(8)))
    present = await units.run(lambda uow: uow.sittings.present(meeting_id))
    assert [int(presence.membership_id) for presence in present] == [int(member.person_id or 0)]


@pytest.mark.parametrize("actor", [SECRETARY, FOREIGN_CHAIR, STRANGER])
async def test_only_members_of_the_body_check_in(units: Units, clock: Clock, actor: Actor) -> None:
    await convene(units)
    meeting_id = await gather(units, clock)
    with pytest.raises(NotAllowed):
        await give(units, actor, CheckIn(meeting_id, IN_ROOM))


async def test_whoever_leaves_and_comes_back_has_two_stays(units: Units, clock: Clock) -> None:
    member, *_ = await convene(units)
    meeting_id = await gather(units, clock)
    await come(units, meeting_id, member)
    clock.advance(60)
    await give(units, member, CheckOut(meeting_id))
    assert await units.run(lambda uow: uow.sittings.present(meeting_id)) == ()
    clock.advance(60)
    await come(units, meeting_id, member)
    stays = await units.run(lambda uow: uow.sittings.presences(meeting_id))
    assert [stay.left_at is None for stay in stays] == [False, True]


async def test_the_code_shown_in_the_room_checks_a_member_in(units: Units, clock: Clock) -> None:
    member, *_ = await convene(units)
    meeting_id = await gather(units, clock)
    with pytest.raises(NoDoorCode):
        await give(units, member, EnterCode(meeting_id, "000000"))
    shown = await give(units, SECRETARY, MakeDoorCode(meeting_id))
    arrival = await give(units, member, EnterCode(meeting_id, shown.code))
    assert arrival.is_right
    assert arrival.page.own is not None
    assert arrival.page.own.how is How.CODE


async def test_a_new_code_ends_the_earlier_one(units: Units, clock: Clock) -> None:
    member, *_ = await convene(units)
    meeting_id = await gather(units, clock)
    old = await give(units, SECRETARY, MakeDoorCode(meeting_id))
    new = await give(units, SECRETARY, MakeDoorCode(meeting_id))
    assert old.code != new.code
    assert not (await give(units, member, EnterCode(meeting_id, old.code))).is_right


async def test_nobody_guesses_the_code(units: Units, clock: Clock) -> None:
    member, other, *_ = await convene(units)
    meeting_id = await gather(units, clock)
    shown = await give(units, SECRETARY, MakeDoorCode(meeting_id))
    wrong = "000000" if shown.code != "000000" else "111111"
    left = [(await give(units, member, EnterCode(meeting_id, wrong))).tries_left for _ in range(TRIES_MOST)]
    assert left == [4, 3, 2, 1, 0]
    with pytest.raises(CodeTriesOver):
        await give(units, member, EnterCode(meeting_id, shown.code))
    assert (await give(units, other, EnterCode(meeting_id, shown.code))).is_right


async def test_the_code_itself_is_not_kept(units: Units, clock: Clock) -> None:
    await convene(units)
    meeting_id = await gather(units, clock)
    shown = await give(units, SECRETARY, MakeDoorCode(meeting_id))
    kept = await units.run(lambda uow: uow.sittings.code(meeting_id))
    assert kept is not None
    assert shown.code not in kept.code_hash


async def test_the_secretary_notes_a_member_without_a_phone_who_is_told(units: Units, clock: Clock) -> None:
    member, *_ = await convene(units)
    meeting_id = await gather(units, clock)
    seat = MembershipId(member.person_id or 0)
    page = await give(units, SECRETARY, NotePresent(meeting_id, seat))
    assert (page.hall.present, page.hall.in_room) == (1, 1)
    assert [notice.person_id for notice in await notices(units, "sitting-noted")] == [member.person_id]
    assert (await give(units, SECRETARY, NoteGone(meeting_id, seat))).hall.present == 0


async def test_a_members_own_tap_takes_the_place_of_the_secretarys_word(units: Units, clock: Clock) -> None:
    member, *_ = await convene(units)
    meeting_id = await gather(units, clock)
    await give(units, SECRETARY, NotePresent(meeting_id, MembershipId(member.person_id or 0)))
    page = await give(units, member, CheckIn(meeting_id, IN_ROOM))
    assert page.own is not None
    assert (page.own.how, page.hall.in_room, page.hall.present) == (How.SELF, 0, 1)
    await give(units, SECRETARY, NotePresent(meeting_id, MembershipId(member.person_id or 0)))
    assert (await give(units, SECRETARY, ShowHall(meeting_id))).hall.in_room == 0


async def test_the_quorum_counts_voting_members_against_all_seats(units: Units, clock: Clock) -> None:
    first, second, third, _ = await convene(units, seats=6)
    meeting_id = await gather(units, clock)
    await come(units, meeting_id, ADVISORY, CHAIR, first, second)
    hall = (await give(units, CHAIR, ShowSitting(meeting_id))).hall
    assert (hall.present, hall.advisory, hall.seats, hall.quorum, hall.needed) == (3, 1, 6, 4, 1)
    await come(units, meeting_id, third)
    assert (await give(units, CHAIR, ShowSitting(meeting_id))).hall.needed == 0


async def test_a_check_in_draws_the_groups_card_and_nobody_elses(units: Units, clock: Clock) -> None:
    first, second, *_ = await convene(units)
    meeting_id = await gather(units, clock)
    await come(units, meeting_id, first)
    await draw_cards(units)
    await come(units, meeting_id, second)
    assert len(await cards(units, of_group(meeting_id))) == 1
    assert await cards(units, of_person(meeting_id)) == [second.chat_id]


async def test_a_member_finds_the_sittings_that_are_on(units: Units, clock: Clock) -> None:
    member, *_ = await convene(units)
    assert await give(units, member, ListSittings()) == ()
    meeting_id = await gather(units, clock)
    assert [page.meeting.id for page in await give(units, member, ListSittings())] == [meeting_id]
    assert await give(units, FOREIGN_CHAIR, ListSittings()) == ()
    clock.advance(2 * DAY / 1000)
    assert await give(units, member, ListSittings()) == ()


async def test_members_who_do_not_stay_away_are_asked_to_check_in(units: Units, clock: Clock) -> None:
    there, away, *others = await convene(units)
    meeting_id, _ = await call_meeting(units)
    await give(units, away, DeclineMeeting(meeting_id, "Іссапардамын"))
    clock.advance(20 * DAY / 1000 - HOUR)
    await come(units, meeting_id, there)
    await DueRunner(units, lambda: None).turn()
    told = {notice.person_id for notice in await notices(units, "sitting-doors")}
    assert told == {actor.person_id for actor in (CHAIR, ADVISORY, *others)}


async def test_whoever_could_not_come_on_the_first_day_is_asked_on_the_day_it_was_put_off_to(
    units: Units, clock: Clock
) -> None:
    there, away, *_ = await convene(units)
    meeting_id, _ = await call_meeting(units)
    await give(units, away, DeclineMeeting(meeting_id, "Іссапардамын"))
    clock.advance(20 * DAY / 1000)
    await give(units, CHAIR, AdjournSitting(meeting_id, Instant(clock.now + 3 * DAY)))
    clock.advance(3 * DAY / 1000 - HOUR)
    await DueRunner(units, lambda: None).turn()
    told = {notice.person_id for notice in await notices(units, "sitting-doors")}
    assert {there.person_id, away.person_id} < told


async def test_a_meeting_that_is_moved_asks_to_check_in_at_its_new_time_only(units: Units, clock: Clock) -> None:
    members = await convene(units)
    meeting_id = await gather(units, clock)
    await come(units, meeting_id, *members)
    later = Instant(clock.now + 3 * DAY)
    await give(units, SECRETARY, MoveMeeting(meeting_id, later, Attendance.MIXED, "Әкімдік", "Зал бос емес"))
    await DueRunner(units, lambda: None).turn()
    assert await notices(units, "sitting-doors") == []
    assert (await give(units, CHAIR, ShowSitting(meeting_id))).hall.present == 0
