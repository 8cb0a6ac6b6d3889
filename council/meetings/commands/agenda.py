"""What stands on the agenda, and how it came there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from annotated_types import Interval, Len

from council.command import Command
from council.identity import AgendaItemId, MeetingId, ProposalId
from council.meetings.commands.calling import OPERATOR
from council.meetings.commands.pages import EDITORS, AgendaPage, ItemPage, WaitingPage
from council.meetings.model import AgendaKind
from council.pages import PageNumber
from council.permissions.model import EVERYONE
from council.permissions.registry import permit

Title = Annotated[str, Len(5, 300)]
Speaker = Annotated[str, Len(3, 120)]
Minutes = Annotated[int, Interval(ge=1, le=480)]


@permit(anywhere=EVERYONE)
@dataclass(frozen=True, slots=True)
class ShowAgenda(Command[AgendaPage]):
    """What stands on the agenda, in which order?"""

    meeting_id: MeetingId
    page: PageNumber = 1


@permit(anywhere=EVERYONE)
@dataclass(frozen=True, slots=True)
class ShowItem(Command[ItemPage]):
    """What belongs to this item?"""

    agenda_item_id: AgendaItemId


@permit(in_body=EDITORS, anywhere=OPERATOR)
@dataclass(frozen=True, slots=True)
class AddItem(Command[ItemPage]):
    """Put another item at the end of the agenda."""

    meeting_id: MeetingId
    title: Title
    kind: AgendaKind
    speaker: Speaker | None = None
    minutes: Minutes | None = None


@permit(in_body=EDITORS, anywhere=OPERATOR)
@dataclass(frozen=True, slots=True)
class ChangeItem(Command[ItemPage]):
    """Write the item otherwise."""

    agenda_item_id: AgendaItemId
    title: Title
    kind: AgendaKind
    speaker: Speaker | None = None
    minutes: Minutes | None = None


@permit(in_body=EDITORS, anywhere=OPERATOR)
@dataclass(frozen=True, slots=True)
class ShiftItem(Command[ItemPage]):
    """Let the item change places with the one before it, or after it."""

    agenda_item_id: AgendaItemId
    is_up: bool


@permit(in_body=EDITORS, anywhere=OPERATOR)
@dataclass(frozen=True, slots=True)
class ReviewRemoval(Command[ItemPage]):
    """Show me what would be taken off."""

    agenda_item_id: AgendaItemId


@permit(in_body=EDITORS, anywhere=OPERATOR)
@dataclass(frozen=True, slots=True)
class RemoveItem(Command[AgendaPage]):
    """Take the item off the agenda."""

    agenda_item_id: AgendaItemId


@permit(in_body=EDITORS, anywhere=OPERATOR)
@dataclass(frozen=True, slots=True)
class CopyAgenda(Command[AgendaPage]):
    """Put the items of the body's last meeting at the end of this agenda."""

    meeting_id: MeetingId


@permit(in_body=EDITORS, anywhere=OPERATOR)
@dataclass(frozen=True, slots=True)
class ShowWaiting(Command[WaitingPage]):
    """Which proposals wait for an agenda?"""

    meeting_id: MeetingId
    page: PageNumber = 1


@permit(in_body=EDITORS, anywhere=OPERATOR)
@dataclass(frozen=True, slots=True)
class TakeProposal(Command[AgendaPage]):
    """Put the proposal on this agenda."""

    meeting_id: MeetingId
    proposal_id: ProposalId
