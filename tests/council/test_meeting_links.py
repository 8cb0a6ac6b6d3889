"""The link of an online meeting: for members and for guests with a seat, until the secretary opens it to everybody."""

from dataclasses import replace

import pytest

from council.errors import NotAllowed
from council.guests.commands import AskSeat, GrantSeat
from council.identity import AccountId, ChatId, Instant, MeetingId, PersonId
from council.language import Language
from council.meetings.commands import EndMeeting, MoveMeeting, OpenLink, ShowCalendar, ShowMeeting, ShowMeetings
from council.meetings.finding import page_of
from council.meetings.model import Attendance, Meeting
from council.meetings.places import public_place
from council.minutes.commands import ShowMinutes
from council.people.model import Person
from council.permissions.model import Actor
from storage.unit_of_work import Units
from tests.databases import NOON, Clock
from tests.sittings import CHAIR, DAY, KST, SECRETARY, STRANGER, call, convene, give, notices

LINK, ROOM = "https://zoom.us/j/812?pwd=7", "Әл-Фараби даңғылы 66, 3-зал"
JOURNALIST = Actor(AccountId(60), PersonId(60), ChatId(60), Language.RU, has_consented=True)
MIXED = Meeting(MeetingId(1), KST, 1, Instant(NOON), Attendance.MIXED, ROOM, Instant(NOON))


async def called(units: Units, attendance: Attendance = Attendance.ONLINE, place: str = LINK) -> MeetingId:
    """A meeting that a follower has heard of, who then asks for a seat."""
    await convene(units)
    await units.run(lambda uow: uow.people.add_person(Person(PersonId(60), "Жанна")))
    await units.run(lambda uow: uow.follows.follow(PersonId(60), KST))
    return await give(units, SECRETARY, call(attendance=attendance, place=place))


async def read_by(units: Units, actor: Actor, meeting_id: MeetingId) -> str:
    """The place on every screen that the actor may open: one and the same."""
    listed = (await give(units, actor, ShowMeetings(KST))).meetings.items
    pages = [await give(units, actor, ask) for ask in (ShowMeeting(meeting_id), ShowCalendar(meeting_id))]
    (place,) = {*(meeting.place for meeting in listed), *(page.meeting.place for page in pages)}
    return place


async def test_members_read_the_link_everybody_else_that_it_is_online(units: Units) -> None:
    meeting_id = await called(units)
    group = await units.run(lambda uow: uow.meetings.meeting(meeting_id))
    assert group is not None
    assert [await read_by(units, actor, meeting_id) for actor in (CHAIR, SECRETARY)] == [LINK, LINK]
    assert [await read_by(units, actor, meeting_id) for actor in (JOURNALIST, STRANGER)] == ["", ""]
    assert (await units.run(lambda uow: page_of(uow, group))).meeting.place == ""
    assert {row.facts["place"] for row in await notices(units, "meeting-called")} == {LINK}
    assert [row.facts["place"] for row in await notices(units, "meeting-announced")] == [""]


async def test_a_guest_reads_the_link_once_a_seat_is_granted(units: Units) -> None:
    meeting_id = await called(units)
    request = (await give(units, JOURNALIST, AskSeat(meeting_id, "Жанна Серік"))).request
    assert await read_by(units, JOURNALIST, meeting_id) == ""
    await give(units, SECRETARY, GrantSeat(request.id))
    assert await read_by(units, JOURNALIST, meeting_id) == LINK
    assert [row.facts["place"] for row in await notices(units, "seat-decided")] == [LINK]


async def test_of_a_mixed_meeting_everybody_reads_the_room(units: Units) -> None:
    meeting_id = await called(units, Attendance.MIXED, f"{ROOM}; {LINK}")
    assert await read_by(units, STRANGER, meeting_id) == ROOM
    assert await read_by(units, CHAIR, meeting_id) == f"{ROOM}; {LINK}"


async def test_the_secretary_opens_the_link_to_everybody_and_a_new_link_is_not_open(units: Units) -> None:
    meeting_id = await called(units)
    with pytest.raises(NotAllowed):
        await give(units, CHAIR, OpenLink(meeting_id, is_public=True))
    await give(units, SECRETARY, OpenLink(meeting_id, is_public=True))
    assert await read_by(units, STRANGER, meeting_id) == LINK
    other = MoveMeeting(meeting_id, Instant(NOON + 25 * DAY), Attendance.ONLINE, f"{LINK}8", "Сілтеме ауысты")
    await give(units, SECRETARY, other)
    assert await read_by(units, STRANGER, meeting_id) == ""
    assert [row.facts["place"] for row in await notices(units, "visit-moved")] == [""]


async def test_minutes_bear_no_link(units: Units, clock: Clock) -> None:
    meeting_id = await called(units, Attendance.MIXED, f"{ROOM}; {LINK}")
    clock.advance(30 * DAY / 1000)
    await give(units, CHAIR, EndMeeting(meeting_id))
    protocol = (await give(units, SECRETARY, ShowMinutes(meeting_id))).protocol
    assert protocol is not None
    assert protocol.place == ROOM


@pytest.mark.parametrize(
    ("place", "shown"),
    [
        (ROOM, ROOM),
        (f"{ROOM}, {LINK}", ROOM),
        (f"{ROOM} – zoom.us/j/812", ROOM),
        (f"{ROOM}\nZoom 812, код 7", ROOM),
        (f"{ROOM}; Zoom 812, код 7", ROOM),
        (f"{LINK}; {ROOM}", ""),
        ("ул. Байтұрсынова, 70/2, каб. 4", "ул. Байтұрсынова, 70/2, каб. 4"),
    ],
)
def test_a_room_ends_where_its_link_begins(place: str, shown: str) -> None:
    assert public_place(replace(MIXED, place=place)) == shown
    assert public_place(replace(MIXED, place=place, attendance=Attendance.IN_PERSON)) == place
