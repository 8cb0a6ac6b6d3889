"""Signing, publishing, and the papers that are handed out."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated

from annotated_types import Len

from council.attachments import Attached
from council.command import Command
from council.identity import DecisionId, MeetingId
from council.minutes.commands.scope import COUNCIL, DESK, SCANS_MOST
from council.minutes.pages import (
    Extracted,
    MinutesPage,
    Ordered,
)
from council.permissions.model import EVERYONE, Role
from council.permissions.registry import permit


class Paper(StrEnum):
    """What the minutes are handed out as."""

    PDF = "pdf"
    DOCX = "docx"
    ROLL_XLSX = "xlsx"
    ROLL_CSV = "csv"

    @property
    def is_roll(self) -> bool:
        return self in (Paper.ROLL_XLSX, Paper.ROLL_CSV)


class ExtractPaper(StrEnum):
    """What an extract is handed out as."""

    PDF = "pdf"
    DOCX = "docx"


class PaperLanguage(StrEnum):
    """Papers are kept in the two languages of the state's record keeping, whatever the reader's own is."""

    KK = "kk"
    RU = "ru"


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
