"""Drawing the minutes up and completing them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from annotated_types import Len

from council.command import Command
from council.identity import AgendaItemId, MeetingId, TaskId
from council.minutes.commands.scope import DESK
from council.minutes.pages import (
    MinutesPage,
    NotesPage,
    TasksPage,
)
from council.pages import PageNumber
from council.permissions.model import EVERYONE
from council.permissions.registry import permit


@permit(anywhere=EVERYONE)
@dataclass(frozen=True, slots=True)
class ShowMinutes(Command[MinutesPage]):
    """What does the record of this meeting say?"""

    meeting_id: MeetingId


@permit(in_body=DESK)
@dataclass(frozen=True, slots=True)
class DraftMinutes(Command[MinutesPage]):
    """Draw the minutes up from what happened; adopted motions get their numbers."""

    meeting_id: MeetingId


@permit(in_body=DESK)
@dataclass(frozen=True, slots=True)
class NameInvited(Command[MinutesPage]):
    """These took part besides the members."""

    meeting_id: MeetingId
    invited: Annotated[str, Len(2, 1500)]


@permit(in_body=DESK)
@dataclass(frozen=True, slots=True)
class ShowNotes(Command[NotesPage]):
    """What stands at each item of the agenda?"""

    meeting_id: MeetingId
    page: PageNumber = 1


@permit(in_body=DESK)
@dataclass(frozen=True, slots=True)
class NoteItem(Command[NotesPage]):
    """This was said on the item."""

    agenda_item_id: AgendaItemId
    text: Annotated[str, Len(2, 3000)]


@permit(in_body=DESK)
@dataclass(frozen=True, slots=True)
class ShowTasks(Command[TasksPage]):
    """Which tasks does the meeting give?"""

    meeting_id: MeetingId
    page: PageNumber = 1


@permit(in_body=DESK)
@dataclass(frozen=True, slots=True)
class AddTask(Command[TasksPage]):
    """Somebody is to do something by a day."""

    meeting_id: MeetingId
    text: Annotated[str, Len(5, 500)]
    addressee: Annotated[str, Len(2, 200)]
    due_on: date | None = None


@permit(in_body=DESK)
@dataclass(frozen=True, slots=True)
class RemoveTask(Command[TasksPage]):
    """It does not stand in the minutes after all."""

    task_id: TaskId
