"""Buttons of the chat alone: the choice of a paper, and what opens below a notice."""

from __future__ import annotations

from dataclasses import dataclass

from council.command import Command
from council.identity import BodyId, MeetingId
from council.permissions.model import EVERYONE
from council.permissions.registry import permit


@permit(anywhere=EVERYONE)
@dataclass(frozen=True, slots=True)
class ChoosePaper(Command[None]):
    """In which language and form do I want the minutes?"""

    meeting_id: MeetingId


@permit(anywhere=EVERYONE)
@dataclass(frozen=True, slots=True)
class OpenAttendance(Command[None]):
    """Show the attendance of a year in a message of its own."""

    body_id: BodyId
    year: int
