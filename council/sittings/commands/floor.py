"""The floor: asking for it, giving it, taking it back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from annotated_types import Len

from council.command import Command
from council.identity import MeetingId, SpeechId
from council.meetings.commands import DESK, MEMBERS
from council.permissions.model import Role
from council.permissions.registry import permit
from council.sittings.commands.pages import SittingPage


@permit(in_body=MEMBERS, is_personal=True)
@dataclass(frozen=True, slots=True)
class AskFloor(Command[SittingPage]):
    """I want to speak."""

    meeting_id: MeetingId


@permit(in_body=MEMBERS, is_personal=True)
@dataclass(frozen=True, slots=True)
class GiveUpFloor(Command[SittingPage]):
    """I do not want to speak any more, or I have finished."""

    meeting_id: MeetingId


@permit(in_body=DESK)
@dataclass(frozen=True, slots=True)
class ShowFloor(Command[SittingPage]):
    """Who speaks, and who waits?"""

    meeting_id: MeetingId


@permit(in_body=DESK)
@dataclass(frozen=True, slots=True)
class NameSpeaker(Command[SittingPage]):
    """Somebody who is not a member, or has no phone, wants to speak."""

    meeting_id: MeetingId
    name: Annotated[str, Len(3, 120)]


@permit(in_body=(Role.PRESIDING,))
@dataclass(frozen=True, slots=True)
class GiveFloor(Command[SittingPage]):
    """The floor is theirs; whoever spoke has finished."""

    speech_id: SpeechId


@permit(in_body=(Role.PRESIDING,))
@dataclass(frozen=True, slots=True)
class ProlongSpeech(Command[SittingPage]):
    """One minute more."""

    speech_id: SpeechId


@permit(in_body=(Role.PRESIDING,))
@dataclass(frozen=True, slots=True)
class EndSpeech(Command[SittingPage]):
    """They have finished, or were taken off the queue."""

    speech_id: SpeechId
