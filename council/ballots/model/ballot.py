"""A ballot, what came of it, and what may be told of that."""

from __future__ import annotations

from dataclasses import dataclass, field

from council.ballots.measure import Choice, Electorate, Outcome, Result, Rule
from council.ballots.model.course import Course, Secrecy
from council.ballots.model.motion import Question
from council.ballots.model.states import BallotState
from council.identity import (
    BallotId,
    BodyId,
    CandidateId,
    Instant,
    MeetingId,
    MembershipId,
    MotionId,
)


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
    course: Course = field(default_factory=Course)
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
