"""What is told of a called meeting while it is ahead: a quorum in danger, an agenda that has changed."""

from __future__ import annotations

from council.bodies.audience import tell_secretaries
from council.bodies.finding import body_of
from council.bodies.model import Body
from council.due.model import Due
from council.due.registry import due
from council.due.rules import by_day
from council.identity import MeetingId
from council.meetings.audience import CHANGED, awaited, called_facts, tell_people
from council.meetings.commands import Forecast
from council.meetings.finding import forecast_of
from council.meetings.model import Meeting, MeetingState
from council.meetings.reminders import QUORUM
from council.notices.model import Subject
from council.ports import UnitOfWork


async def warn_if_hopeless(uow: UnitOfWork, meeting: Meeting, body: Body, before: Forecast, after: Forecast) -> None:
    """Tell the secretaries at the answer after which those still silent cannot make a quorum any more.

    At night they are told in the morning, if it is so by then.
    """
    is_ahead = uow.now < meeting.starts_at
    if not (is_ahead and before.is_reachable and not after.is_reachable):
        return
    told_at = by_day(uow.now, meeting.starts_at)
    if told_at > uow.now:
        await uow.due.plan(Due(QUORUM, Subject("meeting", meeting.id), told_at, until=meeting.starts_at))
    else:
        await _warn(uow, meeting, body, after)


@due(QUORUM)
async def look_at_quorum(uow: UnitOfWork, planned: Due) -> None:
    """A day before the meeting, or after an answer of the night: tell the secretaries if no quorum is promised."""
    meeting = await _ahead(uow, planned)
    if meeting is None:
        return
    body = await body_of(uow, meeting.body_id)
    expected = await forecast_of(uow, meeting, body, await awaited(uow, meeting))
    if expected.needed:
        await _warn(uow, meeting, body, expected)


@due(CHANGED)
async def tell_changes(uow: UnitOfWork, planned: Due) -> None:
    """The secretary has done with changing: everybody gets the agenda as it stands now."""
    meeting = await _ahead(uow, planned)
    if meeting is not None:
        body = await body_of(uow, meeting.body_id)
        await tell_people(uow, CHANGED, meeting, body, await called_facts(uow, meeting))


async def _ahead(uow: UnitOfWork, planned: Due) -> Meeting | None:
    meeting = await uow.meetings.meeting(MeetingId(planned.subject.id))
    return meeting if meeting is not None and meeting.state is MeetingState.CALLED else None


async def _warn(uow: UnitOfWork, meeting: Meeting, body: Body, expected: Forecast) -> None:
    facts = {
        "number": meeting.number,
        "starts_at": meeting.starts_at,
        "coming": expected.coming,
        "absent": expected.absent,
        "silent": expected.silent,
        "quorum": expected.quorum,
        "needed": expected.needed,
        "is_reachable": expected.is_reachable,
    }
    await tell_secretaries(uow, body, QUORUM, Subject("meeting", meeting.id), facts)
