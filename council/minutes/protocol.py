"""What the minutes say, as one value: the same for the chat, the DOCX, the PDF and the frozen record.

Only names, numbers, words of states and instants: no sentence stands here, each paper says it in its own language.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from council.ballots.measure import Option, Result, Tally
from council.ballots.model import RecusalReason
from council.decisions.model import DecisionKind
from council.identity import AgendaItemId, BallotId, DecisionId, Instant, MembershipId
from council.meetings.model import Attendance
from council.names import Names


@dataclass(frozen=True, slots=True)
class Present:
    """Somebody of the body who took part; an advisory participant is `is_voting=False`."""

    name: str
    post: Names
    is_voting: bool
    is_online: bool = False


@dataclass(frozen=True, slots=True)
class Absent:
    """A voting member who did not; `reason` as they gave it beforehand, empty where it is not told, none if silent."""

    membership_id: MembershipId
    name: str
    post: Names
    reason: str | None


@dataclass(frozen=True, slots=True)
class RollLine:
    """One elector in an open ballot.

    Attributes:
        is_voting: with the right to vote; an advisory voice is recorded apart.
        option: none for whoever stayed silent.
        choice: for whom, in an election.
        recused: the class of the reason for which they stepped aside.
        in_room: a raised hand, written down by the secretary.
    """

    name: str
    is_voting: bool
    option: Option | None
    choice: str | None = None
    recused: RecusalReason | None = None
    in_room: bool = False


@dataclass(frozen=True, slots=True)
class Stood:
    """A candidate with the votes received; none where they would tell how somebody voted."""

    name: str
    votes: int | None


@dataclass(frozen=True, slots=True)
class Opinion:
    """A dissenting opinion."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Adopted:
    """The decision that a ballot made."""

    decision_id: DecisionId
    number: str
    kind: DecisionKind


@dataclass(frozen=True, slots=True)
class BallotRecord:
    """One closed ballot.

    Attributes:
        counts: for, against, abstaining; none of an election, or where they would tell how somebody voted.
        candidates: of an election, with the votes of each; `winner` is who was elected, `run_off` who meet again.
        round: 2 for that second meeting.
        against_all, abstained: of an election, the votes for nobody, where they may be told.
        roll: by name; where the ballot was secret only who stepped or was set aside, which is on record.
        present, quorum: how many took part, and how many had to.
        casting: how whoever presided broke a tie.
    """

    ballot_id: BallotId
    number: int
    is_secret: bool
    result: Result
    counts: Tally | None
    present: int
    quorum: int
    casting: Option | None
    candidates: tuple[Stood, ...]
    winner: str | None
    roll: tuple[RollLine, ...]
    opinions: tuple[Opinion, ...]
    adopted: Adopted | None
    against_all: int | None = None
    abstained: int | None = None
    run_off: tuple[str, ...] = ()
    round: int = 1


@dataclass(frozen=True, slots=True)
class MotionRecord:
    """A question put, with every ballot on it."""

    text: str
    purpose: str
    ballots: tuple[BallotRecord, ...]


@dataclass(frozen=True, slots=True)
class ItemRecord:
    """A point of the agenda: who reported, who spoke, what was said (`note`), what was put to the vote."""

    agenda_item_id: AgendaItemId
    position: int
    title: str
    kind: str | None
    speaker: str | None
    speakers: tuple[str, ...]
    note: str
    motions: tuple[MotionRecord, ...]


@dataclass(frozen=True, slots=True)
class TaskRecord:
    text: str
    addressee: str
    due_on: date | None


@dataclass(frozen=True, slots=True)
class Protocol:
    """The minutes of one meeting.

    Attributes:
        seats: the established number of members; `seated` are those in office.
        quorum: how many of them make a quorum.
        presiding, secretary: who signs; none where nobody held the office.
        agenda_hands: the show of hands that approved the agenda, where one was counted.
    """

    body: Names
    number: int
    starts_at: Instant
    ended_at: Instant | None
    attendance: Attendance
    place: str
    presiding: str | None
    secretary: str | None
    seats: int
    seated: int
    quorum: int
    present: tuple[Present, ...]
    absent: tuple[Absent, ...]
    invited: str
    items: tuple[ItemRecord, ...]
    tasks: tuple[TaskRecord, ...]
    agenda_hands: Tally | None = None

    @property
    def voting_present(self) -> int:
        """How many of those present count for the quorum."""
        return sum(each.is_voting for each in self.present)

    @property
    def has_quorum(self) -> bool:
        return self.voting_present >= self.quorum

    def ballots(self) -> tuple[BallotRecord, ...]:
        return tuple(each for item in self.items for motion in item.motions for each in motion.ballots)
