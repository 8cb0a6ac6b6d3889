"""What the use cases of guests share: the list at the door, and the record, which keeps no name."""

from __future__ import annotations

from council.bodies.finding import body_of
from council.guests.commands import SeatsPage
from council.guests.model import SeatRequest
from council.meetings.model import Meeting
from council.notices.model import Subject
from council.pages import paged
from council.permissions.model import Actor
from council.ports import UnitOfWork


async def seats_page(uow: UnitOfWork, meeting: Meeting, number: int) -> SeatsPage:
    requests = await uow.guests.requests_of(meeting.id)
    return SeatsPage(meeting, await body_of(uow, meeting.body_id), paged(requests, number))


async def record(uow: UnitOfWork, actor: Actor, what: str, meeting: Meeting, request: SeatRequest) -> None:
    await uow.audit.record(actor, what, Subject("meeting", meeting.id), meeting.body_id, {"request": request.id})
