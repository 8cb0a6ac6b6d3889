"""Buttons of the Telegram edge: cards and notices stay as they are, what their buttons open comes below them."""

from __future__ import annotations

from dataclasses import dataclass

from council.command import Command
from council.identity import MeetingId
from council.meetings.commands import DESK, MEMBERS
from council.permissions.model import Role
from council.permissions.registry import permit
from council.sittings.commands import COUNCIL


@permit(in_body=COUNCIL, anywhere=(Role.ADMINISTRATOR,))
@dataclass(frozen=True, slots=True)
class BringSitting(Command[None]):
    """Send my card of the sitting once more, so that it stands below everything else."""

    meeting_id: MeetingId


@permit(in_body=DESK)
@dataclass(frozen=True, slots=True)
class RunSitting(Command[None]):
    """Show the screen from which the sitting is run, in a message of its own."""

    meeting_id: MeetingId


@permit(in_body=MEMBERS, is_personal=True)
@dataclass(frozen=True, slots=True)
class AskCode(Command[None]):
    """Ask below the card for the code that is shown in the room."""

    meeting_id: MeetingId


@permit(in_body=(Role.PRESIDING,))
@dataclass(frozen=True, slots=True)
class AskBreak(Command[None]):
    """How long a break?"""

    meeting_id: MeetingId
