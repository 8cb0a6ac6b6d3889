"""The course of a sitting: open, approve the agenda, take items, pause, put off, close."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from annotated_types import Interval

from council.command import Command
from council.identity import AgendaItemId, Instant, MeetingId
from council.meetings.commands import DESK, MEMBERS, Reason
from council.permissions.model import EVERYONE, Role
from council.permissions.registry import permit
from council.sittings.commands.pages import SittingPage

COUNCIL = (*MEMBERS, Role.SECRETARY)
Hands = Annotated[int, Interval(ge=0, le=1000)]


@permit(in_body=COUNCIL, anywhere=(Role.ADMINISTRATOR,))
@dataclass(frozen=True, slots=True)
class ShowSitting(Command[SittingPage]):
    """How does the sitting stand?"""

    meeting_id: MeetingId


@permit(in_body=COUNCIL, anywhere=(Role.ADMINISTRATOR,))
@dataclass(frozen=True, slots=True)
class ReturnToSitting(Command[SittingPage]):
    """The same, pressed on the card of a ballot, which stays where it is."""

    meeting_id: MeetingId


@permit(anywhere=EVERYONE)
@dataclass(frozen=True, slots=True)
class ListSittings(Command[tuple[SittingPage, ...]]):
    """Which sittings of my bodies are on, or about to begin?"""


@permit(in_body=(Role.PRESIDING,))
@dataclass(frozen=True, slots=True)
class OpenSitting(Command[SittingPage]):
    """The sitting is open; also after it was put off."""

    meeting_id: MeetingId


@permit(in_body=(Role.PRESIDING,))
@dataclass(frozen=True, slots=True)
class ApproveAgenda(Command[SittingPage]):
    """Nobody is against the agenda: everybody's hand is up."""

    meeting_id: MeetingId


@permit(in_body=DESK)
@dataclass(frozen=True, slots=True)
class CountHands(Command[SittingPage]):
    """So many hands for the agenda, against it, abstaining."""

    meeting_id: MeetingId
    yes: Hands
    no: Hands
    abstain: Hands


@permit(in_body=DESK)
@dataclass(frozen=True, slots=True)
class ShowCourse(Command[SittingPage]):
    """Which items have been taken, and which not?"""

    meeting_id: MeetingId


@permit(in_body=(Role.PRESIDING,))
@dataclass(frozen=True, slots=True)
class TakeItem(Command[SittingPage]):
    """We come to this item."""

    agenda_item_id: AgendaItemId


@permit(in_body=(Role.PRESIDING,))
@dataclass(frozen=True, slots=True)
class PauseSitting(Command[SittingPage]):
    """A break of so many minutes."""

    meeting_id: MeetingId
    minutes: Annotated[int, Interval(ge=1, le=240)]


@permit(in_body=(Role.PRESIDING,))
@dataclass(frozen=True, slots=True)
class ResumeSitting(Command[SittingPage]):
    """The break is over."""

    meeting_id: MeetingId


@permit(in_body=(Role.PRESIDING,))
@dataclass(frozen=True, slots=True)
class AdjournSitting(Command[SittingPage]):
    """We go on at another time; then members check in anew."""

    meeting_id: MeetingId
    until_at: Instant


@permit(in_body=(Role.PRESIDING,))
@dataclass(frozen=True, slots=True)
class ReviewSittingClosing(Command[SittingPage]):
    """Show me what closing the sitting means."""

    meeting_id: MeetingId


@permit(in_body=(Role.PRESIDING,))
@dataclass(frozen=True, slots=True)
class CloseSitting(Command[SittingPage]):
    """The sitting is closed, and with it the meeting."""

    meeting_id: MeetingId


@permit(in_body=DESK)
@dataclass(frozen=True, slots=True)
class NoteNotHeld(Command[SittingPage]):
    """There was no quorum: the meeting did not take place."""

    meeting_id: MeetingId
    reason: Reason
