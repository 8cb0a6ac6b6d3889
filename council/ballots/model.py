"""Motion, candidate, recusal, ballot, elector and vote."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from council.ballots.measure import Choice, Electorate, Option, Outcome, Result, Rule
from council.identity import (
    AgendaItemId,
    BallotId,
    BodyId,
    CandidateId,
    Instant,
    MeetingId,
    MembershipId,
    MotionId,
    PersonId,
)


class Purpose(StrEnum):
    """What a motion would do. Its result is that of the question put: a carried motion to reject defeats the matter."""

    ADOPT = "adopt"
    REJECT = "reject"
    AMEND = "amend"
    ELECT = "elect"
    """A choice between candidates."""
    PROCEDURAL = "procedural"
    """On the course of the meeting: the agenda, a break, who may speak."""


class BallotState(StrEnum):
    OPEN = "open"
    TIED = "tied"
    """Counted with equal votes; whoever presided has yet to decide."""
    CLOSED = "closed"


MOVES: Mapping[tuple[BallotState, str], BallotState] = MappingProxyType(
    {
        (BallotState.OPEN, "close"): BallotState.CLOSED,
        (BallotState.OPEN, "tie"): BallotState.TIED,
        (BallotState.TIED, "decide"): BallotState.CLOSED,
    }
)


class Secrecy(StrEnum):
    """Whether the record says who voted which way."""

    NAMED = "named"
    SECRET = "secret"  # noqa: S105  # a word about ballots, not a password


class Question(StrEnum):
    """What is asked: for or against a text, or which of the candidates."""

    YES_NO = "yes_no"
    CHOICE = "choice"


class Hand(StrEnum):
    """Whose hand put the vote down."""

    SELF = "self"
    ROOM = "room"
    """The secretary, who saw the member raise theirs."""


class RecusalReason(StrEnum):
    """The class of the reason, which is public; its details are nobody's business."""

    CONFLICT = "conflict"
    """A conflict of interest."""
    KINSHIP = "kinship"
    OTHER = "other"


class Standing(StrEnum):
    """With what right a member answers (шешуші дауыс, кеңесші дауыс)."""

    VOTING = "voting"
    ADVISORY = "advisory"
    """Recorded apart: in neither quorum nor tally (Law 383-V: members of other councils)."""


@dataclass(frozen=True, slots=True)
class Motion:
    """The exact question put to a vote.

    Attributes:
        majority: the id of a rule apart from the body's own (`requirement`); none follows the profile.
        is_secret: whether its ballot is to be secret.
    """

    id: MotionId
    meeting_id: MeetingId
    agenda_item_id: AgendaItemId
    body_id: BodyId
    text: str
    purpose: Purpose = Purpose.ADOPT
    majority: str | None = None
    is_secret: bool = False

    @property
    def question(self) -> Question:
        return Question.CHOICE if self.purpose is Purpose.ELECT else Question.YES_NO


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who stands in an election.

    Attributes:
        membership_id: none for whoever is not in the body.
    """

    id: CandidateId
    motion_id: MotionId
    membership_id: MembershipId | None
    name: str
    position: int


@dataclass(frozen=True, slots=True)
class Recusal:
    """A member steps aside from a motion before its ballot, or is set aside by the body."""

    motion_id: MotionId
    membership_id: MembershipId
    reason: RecusalReason
    is_imposed: bool
    recused_at: Instant


@dataclass(frozen=True, slots=True)
class Course:
    """How a ballot is held, frozen when it opens.

    Attributes:
        round: 2 for the run-off of an election.
        is_revote: the one repetition after equal votes, where the body's rule asks for it.
        needs_presence: only who is checked in may vote.
        awaited: when so many have voted, the grace begins.
        grace_for: milliseconds between the last vote and the close by itself; 0 leaves it to whoever presides.
        secret_least: with fewer votes than this, a secret ballot tells its outcome only.
        quorum: how many had to be there at the opening, and
        present: how many were; none where nobody was checked in.
    """

    secrecy: Secrecy = Secrecy.NAMED
    question: Question = Question.YES_NO
    round: int = 1
    is_revote: bool = False
    needs_presence: bool = False
    awaited: int = 0
    grace_for: int = 0
    secret_least: int = 0
    quorum: int | None = None
    present: int | None = None


@dataclass(frozen=True, slots=True)
class Ballot:
    """One act of voting on one motion.

    Attributes:
        number: counts the body's ballots.
        rule: as the motion or the body's profile said when the ballot was opened.
        opened_by: the membership of whoever presided; a tie is theirs to break.
        outcome: what came of a question for or against; none before closing.
        choice: what came of an election, likewise.
        closes_at: when it closes by itself; none leaves it to whoever presides.
        room_confirmed_at: when whoever presides last found the list of raised hands right.
        reminded_at: when the silent were last reminded.
    """

    id: BallotId
    motion_id: MotionId
    body_id: BodyId
    number: int
    state: BallotState
    rule: Rule
    electorate: Electorate
    opened_by: MembershipId | None
    opened_at: Instant
    closed_at: Instant | None = None
    outcome: Outcome | None = None
    meeting_id: MeetingId | None = None
    course: Course = Course()
    choice: Choice[CandidateId] | None = None
    closes_at: Instant | None = None
    room_confirmed_at: Instant | None = None
    reminded_at: Instant | None = None

    @property
    def is_secret(self) -> bool:
        return self.course.secrecy is Secrecy.SECRET

    @property
    def is_choice(self) -> bool:
        return self.course.question is Question.CHOICE

    @property
    def result(self) -> Result | None:
        """What was decided; none before, also while a tie waits for whoever presided."""
        if self.state is not BallotState.CLOSED:
            return None
        counted = self.choice or self.outcome
        return counted.result if counted else None

    @property
    def may_tell_counts(self) -> bool:
        """Whether the counts may be told: of a secret ballot not if they would tell how somebody voted."""
        answers = self._answers()
        is_telling = sum(answers) < self.course.secret_least or max(answers, default=0) == sum(answers)
        return bool(answers) and not (self.is_secret and is_telling)

    def _answers(self) -> tuple[int, ...]:
        """How many gave each answer; nothing while it is not counted."""
        if self.choice is not None:
            slate = self.choice.slate
            return (*slate.votes.values(), slate.against, slate.abstain)
        counts = self.outcome.counts if self.outcome else None
        return (counts.yes, counts.no, counts.abstain) if counts else ()


@dataclass(frozen=True, slots=True)
class Elector:
    """A member on the list that was frozen when the ballot opened."""

    ballot_id: BallotId
    membership_id: MembershipId
    person_id: PersonId
    standing: Standing


@dataclass(frozen=True, slots=True)
class Vote:
    """A member's answer; the last before closing counts.

    Attributes:
        revision: 1 for the first answer, one more for each change of mind.
        candidate_id: for whom, in an election; the option is then `YES`, or `NO` against all of them.
    """

    ballot_id: BallotId
    membership_id: MembershipId
    option: Option
    cast_at: Instant
    revision: int = 1
    candidate_id: CandidateId | None = None
    hand: Hand = Hand.SELF


@dataclass(frozen=True, slots=True)
class RollLine:
    """One member's line in the roll of a ballot, as the minutes bear it.

    Attributes:
        option: none for whoever did not vote, and for everybody in a secret ballot.
        candidate: for whom, in an election.
        recused: the class of the reason of whoever stepped aside.
        in_room: the secretary put the raised hand down.
        has_voted: also in a secret ballot.
    """

    membership_id: MembershipId
    name: str
    standing: Standing
    option: Option | None = None
    candidate: str | None = None
    recused: RecusalReason | None = None
    in_room: bool = False
    has_voted: bool = False
