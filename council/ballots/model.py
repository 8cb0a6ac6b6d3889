"""Motion, ballot, elector and vote."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from council.ballots.measure import Electorate, Option, Outcome, Rule
from council.identity import AgendaItemId, BallotId, BodyId, Instant, MeetingId, MembershipId, MotionId, PersonId


class Purpose(StrEnum):
    """What a motion would do. Its result is that of the question put: a carried motion to reject defeats the matter."""

    ADOPT = "adopt"


class BallotState(StrEnum):
    OPEN = "open"
    CLOSED = "closed"


MOVES: Mapping[tuple[BallotState, str], BallotState] = MappingProxyType(
    {(BallotState.OPEN, "close"): BallotState.CLOSED}
)


class Standing(StrEnum):
    """With what right a member answers (шешуші дауыс, кеңесші дауыс)."""

    VOTING = "voting"
    ADVISORY = "advisory"
    """Recorded apart: in neither quorum nor tally (Law 383-V: members of other councils)."""


@dataclass(frozen=True, slots=True)
class Motion:
    """The exact question put to a vote."""

    id: MotionId
    meeting_id: MeetingId
    agenda_item_id: AgendaItemId
    body_id: BodyId
    text: str
    purpose: Purpose = Purpose.ADOPT


@dataclass(frozen=True, slots=True)
class Ballot:
    """One act of voting on one motion, open and by name.

    Attributes:
        number: counts the body's ballots.
        rule: as the body's profile said when the ballot was opened.
        opened_by: the membership of whoever presided; their vote may break a tie.
        outcome: none before closing.
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
    """

    ballot_id: BallotId
    membership_id: MembershipId
    option: Option
    cast_at: Instant
    revision: int = 1


@dataclass(frozen=True, slots=True)
class Polling:
    """An elector at the moment of voting: who, with what right, in a ballot of which state."""

    membership_id: MembershipId
    standing: Standing
    state: BallotState
    body_id: BodyId
