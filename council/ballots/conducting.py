"""What may be asked of a ballot while it is held: more time, a word to the silent, hands in the room, a broken tie."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from annotated_types import Interval, Len

from council.ballots.commands import BallotPage, Closing, Raised, Silent
from council.ballots.measure import Option
from council.ballots.model import Ballot, Candidate, Motion
from council.bodies.model import Body
from council.command import Command
from council.identity import BallotId, CandidateId, Instant, MembershipId, MotionId
from council.pages import Page, PageNumber
from council.permissions.model import Role
from council.permissions.registry import permit

Minutes = Annotated[int, Interval(ge=1, le=14 * 24 * 60)]


@dataclass(frozen=True, slots=True)
class Room:
    """A page of those whom the secretary has checked in: each with the hand that was put down for them.

    Attributes:
        silent: checked in by the secretary and without a vote so far.
    """

    ballot: Ballot
    motion: Motion
    body: Body
    raised: tuple[Raised, ...]
    silent: Page[Silent]


@dataclass(frozen=True, slots=True)
class HandPage:
    """The member whose raised hand is to be put down."""

    ballot: Ballot
    motion: Motion
    body: Body
    membership_id: MembershipId
    name: str
    candidates: tuple[Candidate, ...]


@permit(in_body=(Role.PRESIDING,))
@dataclass(frozen=True, slots=True)
class OpenWindow(Command[BallotPage]):
    """Let the members vote on this motion for so many minutes, whether they have come or not."""

    motion_id: MotionId
    minutes: Minutes


@permit(in_body=(Role.PRESIDING,))
@dataclass(frozen=True, slots=True)
class TimeBallot(Command[BallotPage]):
    """Close it in so many minutes."""

    ballot_id: BallotId
    minutes: Minutes


@permit(in_body=(Role.PRESIDING,))
@dataclass(frozen=True, slots=True)
class ExtendBallot(Command[BallotPage]):
    """Give it so many minutes more, because."""

    ballot_id: BallotId
    minutes: Minutes
    reason: Annotated[str, Len(3, 300)]


@permit(in_body=(Role.PRESIDING, Role.SECRETARY))
@dataclass(frozen=True, slots=True)
class RemindSilent(Command[int]):
    """Remind those who have not answered; tells how many that are."""

    ballot_id: BallotId


@permit(in_body=(Role.SECRETARY,))
@dataclass(frozen=True, slots=True)
class ShowRoom(Command[Room]):
    """Whose hand may I put down?"""

    ballot_id: BallotId
    page: PageNumber = 1


@permit(in_body=(Role.SECRETARY,))
@dataclass(frozen=True, slots=True)
class ShowHand(Command[HandPage]):
    """How did this member vote in the room?"""

    ballot_id: BallotId
    membership_id: MembershipId


@permit(in_body=(Role.SECRETARY,))
@dataclass(frozen=True, slots=True)
class RecordHand(Command[Room]):
    """This member raised their hand so."""

    ballot_id: BallotId
    membership_id: MembershipId
    option: Option
    candidate_id: CandidateId | None = None


@permit(in_body=(Role.PRESIDING,))
@dataclass(frozen=True, slots=True)
class ConfirmRoom(Command[Closing]):
    """The list of raised hands is right, as it was shown to me.

    Attributes:
        seen_at: when the last of the hands that were shown was put down.
    """

    ballot_id: BallotId
    seen_at: Instant


@permit(in_body=(Role.PRESIDING,))
@dataclass(frozen=True, slots=True)
class BreakTie(Command[BallotPage]):
    """The votes are equal; I decide."""

    ballot_id: BallotId
    option: Option
