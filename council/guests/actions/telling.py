"""A guest is told what became of the request: by day, as it was decided in the end."""

from __future__ import annotations

from typing import Final

from council.bodies.finding import body_of
from council.due.model import Due
from council.due.registry import due
from council.due.rules import by_day
from council.guests.model import SeatRequest, SeatState
from council.identity import SeatRequestId
from council.meetings.model import Meeting, MeetingState
from council.meetings.places import public_place
from council.notices.model import Notice, Subject
from council.ports import UnitOfWork

DECIDED: Final = "seat-decided"


async def tell_guest(uow: UnitOfWork, meeting: Meeting, decided: SeatRequest) -> None:
    """Tell them now or, at night, in the morning."""
    told_at = by_day(uow.now, meeting.starts_at)
    if told_at > uow.now:
        await uow.due.plan(Due(DECIDED, Subject("seat_request", decided.id), told_at, until=meeting.starts_at))
    else:
        await _tell(uow, meeting, decided)


@due(DECIDED)
async def tell_in_the_morning(uow: UnitOfWork, planned: Due) -> None:
    """What was decided in the end, if there is still a meeting to come to."""
    request = await uow.guests.hold(SeatRequestId(planned.subject.id))
    meeting = None if request is None else await uow.meetings.meeting(request.meeting_id)
    if request is not None and meeting is not None and meeting.state is MeetingState.CALLED:
        await _tell(uow, meeting, request)


async def _tell(uow: UnitOfWork, meeting: Meeting, request: SeatRequest) -> None:
    body = await body_of(uow, meeting.body_id)
    facts = {
        "body": body.names.as_facts(),
        "number": meeting.number,
        "starts_at": meeting.starts_at,
        "place": meeting.place if request.state is SeatState.GRANTED else public_place(meeting),
        "state": request.state,
    }
    subject = Subject("meeting", meeting.id)
    await uow.notices.put(Notice(DECIDED, subject, facts, to_person=request.person_id, expires_at=meeting.starts_at))
