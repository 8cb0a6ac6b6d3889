"""Buttons of the chat alone: those on notices, which stay where they are, and those that open a form half filled."""

from __future__ import annotations

from dataclasses import dataclass

from council.command import Command
from council.identity import AgendaItemId, MeetingId
from council.meetings.commands import MEMBERS
from council.permissions.model import EVERYONE, Role
from council.permissions.registry import permit


@permit(in_body=MEMBERS, is_personal=True)
@dataclass(frozen=True, slots=True)
class AcceptNotice(Command[None]):
    """I come; the notice shows it."""

    meeting_id: MeetingId


@permit(in_body=MEMBERS, is_personal=True)
@dataclass(frozen=True, slots=True)
class AttendNotice(Command[None]):
    """I take part from afar; the notice shows it."""

    meeting_id: MeetingId


@permit(in_body=MEMBERS, is_personal=True)
@dataclass(frozen=True, slots=True)
class DeclineNotice(Command[None]):
    """I do not come; the reason is asked below the notice."""

    meeting_id: MeetingId


@permit(in_body=MEMBERS, is_personal=True)
@dataclass(frozen=True, slots=True)
class ReceiveNotice(Command[None]):
    """I have the notice; it shows that."""

    meeting_id: MeetingId


@permit(anywhere=EVERYONE)
@dataclass(frozen=True, slots=True)
class OpenMeeting(Command[None]):
    """Show the meeting in a message of its own."""

    meeting_id: MeetingId


@permit(anywhere=EVERYONE)
@dataclass(frozen=True, slots=True)
class OpenAgenda(Command[None]):
    """Show the agenda with its papers in a message of its own."""

    meeting_id: MeetingId


@permit(in_body=(Role.SECRETARY,), anywhere=(Role.ADMINISTRATOR,))
@dataclass(frozen=True, slots=True)
class BeginMove(Command[None]):
    """Move the meeting: the form opens with what stays as it is."""

    meeting_id: MeetingId


@permit(in_body=(Role.SECRETARY,), anywhere=(Role.ADMINISTRATOR,))
@dataclass(frozen=True, slots=True)
class BeginReschedule(Command[None]):
    """Change the draft: the form opens with what is known."""

    meeting_id: MeetingId


@permit(in_body=(Role.SECRETARY,), anywhere=(Role.ADMINISTRATOR,))
@dataclass(frozen=True, slots=True)
class BeginChange(Command[None]):
    """Write the item otherwise: the form opens with what stands there."""

    agenda_item_id: AgendaItemId


@permit(in_body=(Role.SECRETARY,), anywhere=(Role.ADMINISTRATOR,))
@dataclass(frozen=True, slots=True)
class AskDrop(Command[None]):
    """Shall the draft go?"""

    meeting_id: MeetingId
