"""Buttons on notices: a notice is kept, so it shows the answer itself, and what its buttons open comes below it."""

from __future__ import annotations

from dataclasses import dataclass

from council.command import Command
from council.identity import MeetingId
from council.meetings.commands import MEMBERS
from council.permissions.model import EVERYONE
from council.permissions.registry import permit


@permit(in_body=MEMBERS, is_personal=True)
@dataclass(frozen=True, slots=True)
class AcceptNotice(Command[None]):
    """I come; the notice shows it."""

    meeting_id: MeetingId


@permit(in_body=MEMBERS, is_personal=True)
@dataclass(frozen=True, slots=True)
class DeclineNotice(Command[None]):
    """I do not come; the reason is asked below the notice."""

    meeting_id: MeetingId


@permit(anywhere=EVERYONE)
@dataclass(frozen=True, slots=True)
class OpenMeeting(Command[None]):
    """Show the meeting in a message of its own."""

    meeting_id: MeetingId
