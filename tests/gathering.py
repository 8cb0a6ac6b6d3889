"""Steps of a sitting: members at the door, an open sitting."""

from council.identity import MeetingId
from council.meetings.commands import CallMeeting
from council.permissions.model import Actor
from council.sittings.commands import CheckIn, OpenSitting
from council.sittings.model import Mode
from storage.unit_of_work import Units
from tests.databases import Clock
from tests.sittings import CHAIR, DAY, SECRETARY, call_meeting, convene, give

HOUR = 3_600
IN_ROOM, ONLINE = Mode.IN_PERSON, Mode.ONLINE


async def gather(units: Units, clock: Clock, called: CallMeeting | None = None) -> MeetingId:
    """Call a meeting and come to the door half an hour before it begins."""
    meeting_id = (await call_meeting(units))[0] if called is None else await give(units, SECRETARY, called)
    clock.advance(20 * DAY / 1000 - HOUR / 2)
    return meeting_id


async def come(units: Units, meeting_id: MeetingId, *who: Actor) -> None:
    for actor in who:
        await give(units, actor, CheckIn(meeting_id, IN_ROOM))


async def opened(units: Units, clock: Clock) -> tuple[MeetingId, list[Actor]]:
    """A council of five, all of them there, with an open sitting."""
    members = await convene(units)
    meeting_id = await gather(units, clock)
    await come(units, meeting_id, CHAIR, *members)
    await give(units, CHAIR, OpenSitting(meeting_id))
    return meeting_id, members
