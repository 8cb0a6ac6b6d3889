"""What members say of the draft: remarks, dissenting opinions."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated

from annotated_types import Len

from council.command import Command
from council.identity import BallotId, MeetingId, RemarkId
from council.minutes.commands.scope import COUNCIL, DESK, MEMBERS
from council.minutes.pages import (
    MinutesPage,
    OpinionsPage,
    RemarksPage,
)
from council.pages import PageNumber
from council.permissions.registry import permit


class Verdict(StrEnum):
    """What becomes of a remark."""

    TAKEN = "taken"
    DECLINED = "declined"


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
