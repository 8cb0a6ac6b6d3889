"""The questions that everybody may ask: meetings of councils are open to the public (Law 383-V)."""

from __future__ import annotations

from dataclasses import dataclass

from council.command import Command
from council.identity import BodyId, MeetingId
from council.meetings.commands.pages import MeetingPage, MeetingsPage
from council.pages import PageNumber
from council.permissions.model import EVERYONE
from council.permissions.registry import permit


@permit(anywhere=EVERYONE)
@dataclass(frozen=True, slots=True)
class ShowMeeting(Command[MeetingPage]):
    """When, where and about what?"""

    meeting_id: MeetingId


@permit(anywhere=EVERYONE)
@dataclass(frozen=True, slots=True)
class ShowCalendar(Command[MeetingPage]):
    """Give me the meeting for my own calendar."""

    meeting_id: MeetingId


@permit(anywhere=EVERYONE)
@dataclass(frozen=True, slots=True)
class ShowMap(Command[MeetingPage]):
    """Where does the place stand on a map?"""

    meeting_id: MeetingId


@permit(anywhere=EVERYONE)
@dataclass(frozen=True, slots=True)
class ShowMeetings(Command[MeetingsPage]):
    """The body's meetings, the newest first."""

    body_id: BodyId
    page: PageNumber = 1
