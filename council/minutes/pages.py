"""What commands about minutes answer: each screen's facts, as one person may see them."""

from __future__ import annotations

from dataclasses import dataclass

from council.ballots.model import Ballot, Motion
from council.bodies.model import Body, Member
from council.decisions.model import Decision
from council.identity import RemarkId
from council.meetings.model import AgendaItem, Meeting
from council.minutes.model import AttendanceStanding, Minutes, RemarkState, Task
from council.minutes.protocol import BallotRecord, Protocol
from council.names import Names
from council.pages import Page


@dataclass(frozen=True, slots=True)
class MinutesPage:
    """The minutes as one person may see them.

    Attributes:
        minutes: none before they are drafted; then only those who draft them come here.
        protocol: what they say; reasons of absence are left out for whoever is not of the body.
        is_of_body: the person belongs to it.
        may_remark: a remark of theirs would be taken today.
        remarks: how many were made.
    """

    meeting: Meeting
    body: Body
    minutes: Minutes | None
    protocol: Protocol | None
    is_of_body: bool = False
    may_remark: bool = False
    remarks: int = 0


@dataclass(frozen=True, slots=True)
class Ordered:
    """What a paper is made of."""

    body: Body
    meeting: Meeting
    protocol: Protocol
    is_final: bool


@dataclass(frozen=True, slots=True)
class Extracted:
    """What an extract is made of: a decision, the item it stands under, the ballot that made it."""

    body: Body
    decision: Decision
    protocol: Protocol
    item: str
    ballot: BallotRecord
    is_final: bool


@dataclass(frozen=True, slots=True)
class NotesPage:
    """The parts that the secretary writes: item by item, with what stands there so far."""

    page: MinutesPage
    notes: Page[tuple[AgendaItem, str]]


@dataclass(frozen=True, slots=True)
class PresencePage:
    """Every voting member with how they stand to the meeting."""

    page: MinutesPage
    members: Page[tuple[Member, AttendanceStanding]]


@dataclass(frozen=True, slots=True)
class TasksPage:
    page: MinutesPage
    tasks: Page[Task]


@dataclass(frozen=True, slots=True)
class RemarkLine:
    remark_id: RemarkId
    name: str
    text: str
    state: RemarkState


@dataclass(frozen=True, slots=True)
class RemarksPage:
    page: MinutesPage
    remarks: Page[RemarkLine]


@dataclass(frozen=True, slots=True)
class OpinionLine:
    """A closed ballot and the person's own dissenting opinion on it, if they stated one."""

    ballot: Ballot
    motion: Motion
    own: str | None


@dataclass(frozen=True, slots=True)
class OpinionsPage:
    meeting: Meeting
    body: Body
    may_state: bool
    ballots: tuple[OpinionLine, ...]


@dataclass(frozen=True, slots=True)
class AttendanceLine:
    """A voting member's year.

    Attributes:
        held: how many meetings there were while they sat.
        is_over_limit: unexcused absences have reached the body's limit.
    """

    name: str
    post: Names
    held: int
    present: int
    excused: int
    absent: int
    is_over_limit: bool


@dataclass(frozen=True, slots=True)
class AttendancePage:
    """One year; `years` are the first and the last there is."""

    body: Body
    year: int
    limit: int
    members: Page[AttendanceLine]
    years: tuple[int, int]
