"""Minutes, what members say of them, the tasks they give, and who attended."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from council.attachments import Attached
from council.identity import AgendaItemId, BallotId, BodyId, Instant, MeetingId, MembershipId, RemarkId, TaskId
from council.minutes.protocol import Protocol


class MinutesState(StrEnum):
    DRAFTED = "drafted"
    """The secretary completes what no program can know."""
    REMARKS = "remarks"
    """Members read and remark; the secretary still mends."""
    FINAL = "final"
    """Frozen, to be signed on paper."""
    SIGNED = "signed"
    PUBLISHED = "published"


MOVES: Mapping[tuple[MinutesState, str], MinutesState] = MappingProxyType(
    {
        (MinutesState.DRAFTED, "circulate"): MinutesState.REMARKS,
        (MinutesState.REMARKS, "finish"): MinutesState.FINAL,
        (MinutesState.FINAL, "sign"): MinutesState.SIGNED,
        (MinutesState.SIGNED, "sign"): MinutesState.SIGNED,
        (MinutesState.SIGNED, "publish"): MinutesState.PUBLISHED,
    }
)
EDITABLE = frozenset({MinutesState.DRAFTED, MinutesState.REMARKS})
"""What is not frozen yet."""


@dataclass(frozen=True, slots=True)
class Minutes:
    """The record of one meeting (хаттама, протокол).

    Attributes:
        invited: who else took part, as the secretary writes it.
        remarks_until_on: the last day on which members may remark.
        protocol: what the minutes say, frozen once they are final; before that it is drawn anew from the rows.
        scans: the signed paper, as pictures or a document.
    """

    meeting_id: MeetingId
    body_id: BodyId
    state: MinutesState
    drafted_at: Instant
    invited: str = ""
    remarks_until_on: date | None = None
    finished_at: Instant | None = None
    protocol: Protocol | None = None
    scans: tuple[Attached, ...] = ()
    signed_at: Instant | None = None
    published_at: Instant | None = None

    @property
    def is_editable(self) -> bool:
        return self.state in EDITABLE


@dataclass(frozen=True, slots=True)
class ItemNote:
    """What was said on an item of the agenda, as the secretary writes it."""

    agenda_item_id: AgendaItemId
    meeting_id: MeetingId
    text: str


@dataclass(frozen=True, slots=True)
class Task:
    """What somebody is to do by a day (тапсырма, поручение); none where no term was set."""

    id: TaskId
    meeting_id: MeetingId
    text: str
    addressee: str
    due_on: date | None


class RemarkState(StrEnum):
    MADE = "made"
    TAKEN = "taken"
    """The minutes were mended by it."""
    DECLINED = "declined"


@dataclass(frozen=True, slots=True)
class Remark:
    """A member's remark on the draft (хаттамаға ескерту, замечание к протоколу)."""

    id: RemarkId
    meeting_id: MeetingId
    membership_id: MembershipId
    text: str
    made_at: Instant
    state: RemarkState = RemarkState.MADE


@dataclass(frozen=True, slots=True)
class Dissent:
    """A member's dissenting opinion on a ballot (ерекше пікір, особое мнение); the last one counts."""

    ballot_id: BallotId
    membership_id: MembershipId
    meeting_id: MeetingId
    text: str
    stated_at: Instant


class AttendanceStanding(StrEnum):
    PRESENT = "present"
    EXCUSED = "excused"
    """Absent, and said why beforehand."""
    ABSENT = "absent"


@dataclass(frozen=True, slots=True)
class Attended:
    """How one member stood to one meeting that was held.

    Attributes:
        is_noted: by the secretary's own hand, against whatever else is on record.
    """

    meeting_id: MeetingId
    membership_id: MembershipId
    body_id: BodyId
    held_at: Instant
    standing: AttendanceStanding
    is_noted: bool = False
