"""What may be asked of papers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from annotated_types import Len

from council.attachments import Attached
from council.bodies.model import Body
from council.command import Command
from council.identity import AgendaItemId, MeetingId, PaperId
from council.meetings.model import AgendaItem, Meeting
from council.pages import Page, PageNumber
from council.papers.model import Paper
from council.permissions.model import EVERYONE, Role
from council.permissions.registry import permit

FILES_MOST = 10
Files = Annotated[tuple[Attached, ...], Len(1, FILES_MOST)]
Title = Annotated[str, Len(3, 120)]


@dataclass(frozen=True, slots=True)
class PapersPage:
    """The papers of a meeting that this person may read.

    Attributes:
        items: the agenda they belong to.
    """

    meeting: Meeting
    body: Body
    items: tuple[AgendaItem, ...]
    papers: Page[Paper]


@permit(anywhere=EVERYONE)
@dataclass(frozen=True, slots=True)
class ShowPapers(Command[PapersPage]):
    """What is there to read before the meeting?"""

    meeting_id: MeetingId
    page: PageNumber = 1


@permit(anywhere=EVERYONE)
@dataclass(frozen=True, slots=True)
class GetPaper(Command[Paper]):
    """Give me this paper."""

    paper_id: PaperId


@permit(in_body=(Role.SECRETARY,), anywhere=(Role.ADMINISTRATOR,))
@dataclass(frozen=True, slots=True)
class LayPapers(Command[PapersPage]):
    """Lay these files before the whole meeting.

    Attributes:
        title: what they are called; none takes the files' own names.
    """

    meeting_id: MeetingId
    files: Files
    is_public: bool
    title: Title | None = None


@permit(in_body=(Role.SECRETARY,), anywhere=(Role.ADMINISTRATOR,))
@dataclass(frozen=True, slots=True)
class AttachPapers(Command[PapersPage]):
    """Lay these files before the meeting on this item of its agenda."""

    agenda_item_id: AgendaItemId
    files: Files
    is_public: bool
    title: Title | None = None


@permit(in_body=(Role.SECRETARY,), anywhere=(Role.ADMINISTRATOR,))
@dataclass(frozen=True, slots=True)
class RemovePaper(Command[PapersPage]):
    """Take the paper away."""

    paper_id: PaperId
