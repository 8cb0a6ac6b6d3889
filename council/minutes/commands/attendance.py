"""Who was there, and who attended how often."""

from __future__ import annotations

from dataclasses import dataclass

from council.calendar.year import Year
from council.command import Command
from council.identity import BodyId, MeetingId, MembershipId
from council.minutes.commands.scope import COUNCIL, DESK
from council.minutes.model import AttendanceStanding
from council.minutes.pages import (
    AttendancePage,
    PresencePage,
)
from council.pages import PageNumber
from council.permissions.model import Role
from council.permissions.registry import permit


@permit(in_body=DESK)
@dataclass(frozen=True, slots=True)
class ShowPresence(Command[PresencePage]):
    """Who is minuted as present, excused, absent?"""

    meeting_id: MeetingId
    page: PageNumber = 1


@permit(in_body=DESK)
@dataclass(frozen=True, slots=True)
class NoteAttendance(Command[PresencePage]):
    """This is how it was, whatever the record says: the member came without a telephone, or was called away."""

    meeting_id: MeetingId
    membership_id: MembershipId
    standing: AttendanceStanding
    page: PageNumber = 1


@permit(in_body=COUNCIL, anywhere=(Role.ADMINISTRATOR,))
@dataclass(frozen=True, slots=True)
class ShowAttendance(Command[AttendancePage]):
    """Who attended the meetings of a year, this one unless another is named?"""

    body_id: BodyId
    page: PageNumber = 1
    year: Year | None = None
