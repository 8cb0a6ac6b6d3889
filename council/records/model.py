"""A past vote as it was published, after Popolo's Motion, VoteEvent, Vote, Count and GroupResult."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Answer(StrEnum):
    """What a voter is recorded with; only the first three are votes cast."""

    YES = "yes"
    NO = "no"
    ABSTAIN = "abstain"
    NOT_VOTING = "not voting"
    """There, and silent."""
    ABSENT = "absent"
    EXCUSED = "excused"
    PAIRED = "paired"
    RECUSED = "recused"


CAST = frozenset({Answer.YES, Answer.NO, Answer.ABSTAIN})
PRESENT = CAST | {Answer.NOT_VOTING, Answer.RECUSED}


class Ruling(StrEnum):
    """What a record says came of the vote."""

    PASS = "pass"  # noqa: S105 a word of Popolo, no secret
    FAIL = "fail"
    NO_QUORUM = "no quorum"


class Part(StrEnum):
    """With what right somebody stands in a roll call."""

    VOTER = "voter"
    ADVISORY = "advisory"
    CASTING = "casting"
    """The deciding voice of whoever presided, beside their own vote."""


@dataclass(frozen=True, slots=True)
class RollVote:
    """One line of a roll call.

    Attributes:
        voter: tells voters apart: their id, failing that their name; none for a line without either.
        said: the option as it was written; None if the line has none.
        answer: what it means; None if nobody knows.
    """

    voter: str | None
    name: str | None
    said: str | None
    answer: Answer | None
    weight: int = 1
    group: str | None = None
    part: Part = Part.VOTER


@dataclass(frozen=True, slots=True)
class Count:
    """A total as it was published, of everybody or of one group."""

    said: str
    answer: Answer | None
    value: int
    group: str | None = None


@dataclass(frozen=True, slots=True)
class GroupResult:
    group: str
    said: str


@dataclass(frozen=True, slots=True)
class Numbers:
    """How many there were; none is not recorded."""

    seats: int | None = None
    seated: int | None = None
    entitled: int | None = None
    present: int | None = None

    def or_else(self, other: Numbers) -> Numbers:
        """These, completed by those told elsewhere."""
        pairs = (
            (self.seats, other.seats),
            (self.seated, other.seated),
            (self.entitled, other.entitled),
            (self.present, other.present),
        )
        return Numbers(*(theirs if ours is None else ours for ours, theirs in pairs))


UNTOLD = Numbers()


@dataclass(frozen=True, slots=True)
class Record:
    """One act of voting on one motion.

    Attributes:
        at: where it stands in its file, such as `motions[3].vote_events[0]`.
        line: the line on which its outermost object begins.
        body: the code, id or name of who voted.
        date: of the vote, as ISO 8601 says it; a day or an instant.
        result: what the vote event says came of it.
        motion_result: what the motion says came of it; only on the vote that decided the motion.
        casting: how whoever presided broke a tie.
    """

    at: str
    line: int
    id: str | None = None
    identifier: str | None = None
    motion: str | None = None
    text: str | None = None
    classification: str | None = None
    body: str | None = None
    session: str | None = None
    date: str | None = None
    requirement: str | None = None
    result: str | None = None
    motion_result: str | None = None
    casting: Answer | None = None
    numbers: Numbers = UNTOLD
    votes: tuple[RollVote, ...] = ()
    counts: tuple[Count, ...] = ()
    group_results: tuple[GroupResult, ...] = ()


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A part of a file that is not what it should be.

    Attributes:
        at: its path in the file; empty for the file itself.
        expected: the word for what was expected.
    """

    line: int
    at: str
    expected: str
    given: str = ""


@dataclass(frozen=True, slots=True)
class Past:
    """What a file of past votes says.

    Attributes:
        unvoted: how many of its motions have no vote.
        passed_over: how many of its objects are none that a count needs, such as posts.
    """

    records: tuple[Record, ...]
    unreadable: tuple[Unreadable, ...] = ()
    unvoted: int = 0
    passed_over: int = 0
