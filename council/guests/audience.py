"""Who may mean to come to an open meeting without a seat in the body: whoever asked for one, and its followers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from council.bodies.audience import followers_of
from council.bodies.model import Body
from council.guests.model import SeatState
from council.identity import Instant, PersonId
from council.meetings.audience import STILL_TOLD_FOR, people_of
from council.meetings.model import Meeting
from council.meetings.places import public_place
from council.notices.model import Notice, Subject
from council.ports import UnitOfWork
from council.profiles.finding import profile_of

MOVED: Final = "visit-moved"
CANCELLED: Final = "visit-cancelled"


async def tell_visitors(
    uow: UnitOfWork, kind: str, meeting: Meeting, body: Body, facts: Mapping[str, Any] | None = None
) -> None:
    """Tell them what has become of the meeting; the reason is for the members, who are told it."""
    said = {
        "body": body.names.as_facts(),
        "number": meeting.number,
        "starts_at": meeting.starts_at,
        "attendance": meeting.attendance,
        **(facts or {}),
    }
    subject, until = Subject("meeting", meeting.id), Instant(max(meeting.starts_at, uow.now + STILL_TOLD_FOR))
    for person_id, has_seat in (await _visitors(uow, meeting, body)).items():
        told = {**said, "place": meeting.place if has_seat else public_place(meeting)}
        await uow.notices.put(Notice(kind, subject, told, to_person=person_id, expires_at=until))


async def _visitors(uow: UnitOfWork, meeting: Meeting, body: Body) -> dict[PersonId, bool]:
    """Each once, and whether a seat was granted to them; nobody whom the body's own notice tells."""
    own = {member.person_id for member in await people_of(uow, body.id)}
    following = await followers_of(uow, body.id) if profile_of(uow, body).guests.value else ()
    asked = {
        request.person_id: request.state is SeatState.GRANTED
        for request in await uow.guests.requests_of(meeting.id)
        if request.state is not SeatState.REFUSED and request.person_id not in own
    }
    return {**asked, **{person_id: False for person_id in following if person_id not in asked}}
