"""What may be asked of minutes: draft, complete, remark, dissent, sign, publish, and the questions of each screen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Annotated

from annotated_types import Len

from council.attachments import Attached
from council.command import Command
from council.identity import AgendaItemId, BallotId, BodyId, DecisionId, MeetingId, MembershipId, RemarkId, TaskId
from council.minutes.model import AttendanceStanding
from council.minutes.pages import (
    AttendancePage,
    Extracted,
    MinutesPage,
    NotesPage,
    OpinionsPage,
    Ordered,
    PresencePage,
    RemarksPage,
    TasksPage,
)
from council.pages import PageNumber
from council.permissions.model import EVERYONE, Role
from council.permissions.registry import permit

DESK = (Role.SECRETARY, Role.PRESIDING)
"""Who prepares the minutes and signs them."""
MEMBERS = (Role.MEMBER, Role.PRESIDING, Role.ADVISORY)
COUNCIL = (*MEMBERS, Role.SECRETARY)
SCANS_MOST = 10
TASKS_MOST = 30


class Paper(StrEnum):
    """What the minutes are handed out as."""

    PDF = "pdf"
    DOCX = "docx"
    ROLL_XLSX = "xlsx"
    ROLL_CSV = "csv"


class ExtractPaper(StrEnum):
    """What an extract is handed out as."""

    PDF = "pdf"
    DOCX = "docx"


class PaperLanguage(StrEnum):
    """Papers are kept in the two languages of the state's record keeping, whatever the reader's own is."""

    KK = "kk"
    RU = "ru"


class Verdict(StrEnum):
    """What becomes of a remark."""

    TAKEN = "taken"
    DECLINED = "declined"


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
class ShowPresence(Command[PresencePage]):
    """Who is minuted as present, excused, absent?"""

    meeting_id: MeetingId
    page: PageNumber = 1


@permit(in_body=DESK)
@dataclass(frozen=True, slots=True)
class NoteAttendance(Command[PresencePage]):
    """This is how it was, whatever the record says: the member came without a telephone, or was called away."""

    meeting_id: MeetingId
    membership_id: MembershipId
    standing: AttendanceStanding
    page: PageNumber = 1


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


@permit(in_body=DESK)
@dataclass(frozen=True, slots=True)
class CirculateMinutes(Command[MinutesPage]):
    """Show the draft to the members; from now on they may remark, for as long as the body's regulation says."""

    meeting_id: MeetingId


@permit(in_body=MEMBERS, is_personal=True)
@dataclass(frozen=True, slots=True)
class MakeRemark(Command[MinutesPage]):
    """The draft is wrong or incomplete here."""

    meeting_id: MeetingId
    text: Annotated[str, Len(3, 1500)]


@permit(in_body=COUNCIL)
@dataclass(frozen=True, slots=True)
class ShowRemarks(Command[RemarksPage]):
    """What have members remarked?"""

    meeting_id: MeetingId
    page: PageNumber = 1


@permit(in_body=DESK)
@dataclass(frozen=True, slots=True)
class SettleRemark(Command[RemarksPage]):
    """The remark was taken into account, or was not."""

    remark_id: RemarkId
    verdict: Verdict


@permit(in_body=MEMBERS)
@dataclass(frozen=True, slots=True)
class ShowOpinions(Command[OpinionsPage]):
    """On which ballots of this meeting may I state a dissenting opinion?"""

    meeting_id: MeetingId


@permit(in_body=MEMBERS, is_personal=True)
@dataclass(frozen=True, slots=True)
class StateDissent(Command[OpinionsPage]):
    """I was of another opinion, and want it to stand in the minutes."""

    ballot_id: BallotId
    text: Annotated[str, Len(5, 1500)]


@permit(in_body=DESK)
@dataclass(frozen=True, slots=True)
class SignMinutes(Command[MinutesPage]):
    """They are signed on paper; here is the paper."""

    meeting_id: MeetingId
    scans: Annotated[tuple[Attached, ...], Len(1, SCANS_MOST)]


@permit(in_body=DESK)
@dataclass(frozen=True, slots=True)
class ReviewPublication(Command[MinutesPage]):
    """Show me what publishing would open to everybody."""

    meeting_id: MeetingId


@permit(in_body=DESK)
@dataclass(frozen=True, slots=True)
class PublishMinutes(Command[MinutesPage]):
    """Let everybody read the minutes and the decisions in them."""

    meeting_id: MeetingId


@permit(anywhere=EVERYONE)
@dataclass(frozen=True, slots=True)
class FetchMinutes(Command[Ordered]):
    """Give me the minutes as a paper."""

    meeting_id: MeetingId
    paper: Paper
    language: PaperLanguage


@permit(in_body=COUNCIL, anywhere=(Role.ADMINISTRATOR,))
@dataclass(frozen=True, slots=True)
class FetchScans(Command[MinutesPage]):
    """Give me the signed paper; it may bear reasons of absence, so it stays within the body."""

    meeting_id: MeetingId


@permit(anywhere=EVERYONE)
@dataclass(frozen=True, slots=True)
class FetchExtract(Command[Extracted]):
    """Give me one decision as an extract from the minutes (хаттамадан үзінді, выписка из протокола)."""

    decision_id: DecisionId
    paper: ExtractPaper
    language: PaperLanguage


@permit(in_body=COUNCIL, anywhere=(Role.ADMINISTRATOR,))
@dataclass(frozen=True, slots=True)
class ShowAttendance(Command[AttendancePage]):
    """Who attended this year's meetings?"""

    body_id: BodyId
    page: PageNumber = 1
