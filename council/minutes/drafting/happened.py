"""Everything on record about one meeting, gathered before the minutes are drawn up from it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from council.ballots.model import Ballot, Candidate, Motion
from council.ballots.model import RollLine as Line
from council.bodies.model import Body, Member
from council.decisions.model import Decision
from council.identity import Instant, MembershipId
from council.meetings.model import AgendaItem, Answer, Meeting
from council.minutes.model import AttendanceStanding, Dissent, ItemNote, Task
from council.names import Names
from council.sittings.model import Presence, Sitting, Speech


@dataclass(frozen=True, slots=True)
class Taken:
    """A closed ballot with its roll, and who stood in it if it was an election."""

    ballot: Ballot
    roll: tuple[Line, ...]
    candidates: tuple[Candidate, ...] = ()


@dataclass(frozen=True, slots=True)
class Happened:
    """Everything on record about one meeting.

    Attributes:
        people: in office on the day on which the meeting was opened; `names` also knows those who have left since.
        seats, quorum: as they were at the ballots and at the opening; where there was none, by the body's own numbers.
        stays: who was checked in, when, how.
        noted: what the secretary has put right by hand.
    """

    body: Body
    meeting: Meeting
    posts: Mapping[str, Names]
    people: tuple[Member, ...]
    names: Mapping[MembershipId, str]
    seats: int
    quorum: int
    items: tuple[AgendaItem, ...]
    answers: tuple[Answer, ...]
    motions: tuple[tuple[Motion, tuple[Taken, ...]], ...]
    decisions: tuple[Decision, ...]
    notes: tuple[ItemNote, ...] = ()
    tasks: tuple[Task, ...] = ()
    dissents: tuple[Dissent, ...] = ()
    sitting: Sitting | None = None
    stays: tuple[Presence, ...] = ()
    speeches: tuple[Speech, ...] = ()
    noted: Mapping[MembershipId, AttendanceStanding] = field(default_factory=dict)

    @property
    def taken(self) -> tuple[Taken, ...]:
        return tuple(taken for _, ballots in self.motions for taken in ballots)

    @property
    def opened_at(self) -> Instant | None:
        return self.sitting.opened_at if self.sitting else None

    def answer_of(self, member: Member) -> Answer | None:
        return next((each for each in self.answers if each.membership_id == member.membership_id), None)
