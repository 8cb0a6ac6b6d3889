"""The screen on which a paper is chosen: of the chat alone."""

from __future__ import annotations

from dataclasses import dataclass

from council.command import Command
from council.identity import MeetingId
from council.permissions.model import EVERYONE
from council.permissions.registry import permit


@permit(anywhere=EVERYONE)
@dataclass(frozen=True, slots=True)
class ChoosePaper(Command[None]):
    """In which language and form do I want the minutes?"""

    meeting_id: MeetingId
