"""Where a meeting is held, and who reads its link: the invited and guests with a seat, or everybody if it is opened."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from council.guests.model import SeatState
from council.identity import Instant
from council.meetings.model import Attendance, Meeting
from council.permissions.model import Actor, Role
from council.ports import UnitOfWork

INVITED: Final = frozenset({Role.MEMBER, Role.PRESIDING, Role.ADVISORY, Role.SECRETARY, Role.ADMINISTRATOR})
LINK: Final = re.compile(r"[;\n]|\S*(://|www\.)|\b[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}/")
"""Where the room ends and the link begins; numbers and passwords of a call come behind a semicolon."""


def held(before: Meeting, starts_at: Instant, attendance: Attendance, place: str) -> Meeting:
    """The meeting at this time and place; what was known of another place is forgotten."""
    is_same = place == before.place
    return replace(
        before,
        starts_at=starts_at,
        attendance=attendance,
        place=place,
        point=before.point if is_same else None,
        is_link_public=is_same and before.is_link_public,
    )


def public_place(meeting: Meeting) -> str:
    """What everybody may read of it: the room without the link; of a meeting held online only, nothing."""
    if meeting.attendance is Attendance.IN_PERSON or meeting.is_link_public:
        return meeting.place
    if meeting.attendance is Attendance.ONLINE:
        return ""
    link = LINK.search(meeting.place)
    return meeting.place if link is None else meeting.place[: link.start()].rstrip(" ,.:–-")


def keeps_link(meeting: Meeting) -> bool:
    """Whether something of its place is not for everybody."""
    return public_place(meeting) != meeting.place


async def as_read_by(uow: UnitOfWork, meeting: Meeting, actor: Actor | None) -> Meeting:
    """The meeting with as much of its place as this person, or a group, may read."""
    if not keeps_link(meeting) or (actor is not None and await _may_read_link(uow, meeting, actor)):
        return meeting
    return replace(meeting, place=public_place(meeting))


async def _may_read_link(uow: UnitOfWork, meeting: Meeting, actor: Actor) -> bool:
    if actor.roles_in(meeting.body_id) & INVITED:
        return True
    asked = None if actor.person_id is None else await uow.guests.request_of(meeting.id, actor.person_id)
    return asked is not None and asked.state is SeatState.GRANTED
