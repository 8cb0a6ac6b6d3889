"""What may be asked of a ballot: open, answer, close, and the questions behind each screen."""

from __future__ import annotations

from dataclasses import dataclass

from council.ballots.measure import Option, Result, Tally
from council.ballots.model import Ballot, Motion, Standing
from council.bodies.model import Body
from council.command import Command
from council.identity import BallotId, BodyId, Instant, MotionId
from council.names import Names
from council.pages import Page, PageNumber
from council.permissions.model import EVERYONE, Role
from council.permissions.registry import permit

ELECTORS = (Role.MEMBER, Role.PRESIDING, Role.ADVISORY)
COUNCIL = (*ELECTORS, Role.SECRETARY)


@dataclass(frozen=True, slots=True)
class Cast:
    """What became of a tap.

    Attributes:
        is_new: False if the same answer had been given already, so nothing changed.
    """

    option: Option
    is_new: bool


@dataclass(frozen=True, slots=True)
class BallotPage:
    """A ballot as one person may see it.

    Attributes:
        voted: how many voting members have answered; which way is told to nobody before closing.
        standing: with what right the person answers; none for who is not on the list.
        own: their answer so far.
    """

    ballot: Ballot
    motion: Motion
    body: Body
    voted: int
    standing: Standing | None = None
    own: Option | None = None
    cast_at: Instant | None = None


@dataclass(frozen=True, slots=True)
class MotionPage:
    """A motion and the last ballot on it."""

    motion: Motion
    body: Body
    ballot: Ballot | None


@dataclass(frozen=True, slots=True)
class Opening:
    """What whoever presides is about to begin."""

    motion: Motion
    body: Body
    entitled: int
    quorum: int


@dataclass(frozen=True, slots=True)
class Closing:
    """What is about to end; `silent` are the names of voting members who have not answered."""

    ballot: Ballot
    motion: Motion
    body: Body
    voted: int
    silent: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Receipt:
    """One's own vote in one ballot (түбіртек, квитанция)."""

    ballot_id: BallotId
    number: int
    body: Names
    motion: str
    option: Option
    cast_at: Instant
    revision: int
    result: Result | None


@dataclass(frozen=True, slots=True)
class Receipts:
    """One's votes, the newest first, and the open ballots one has not answered: id and number."""

    waiting: tuple[tuple[BallotId, int], ...]
    votes: Page[Receipt]


@dataclass(frozen=True, slots=True)
class Decision:
    """A carried motion."""

    ballot_id: BallotId
    number: int
    text: str
    counts: Tally
    decided_at: Instant


@dataclass(frozen=True, slots=True)
class Decisions:
    body: Body
    decisions: Page[Decision]


@permit(anywhere=EVERYONE)
@dataclass(frozen=True, slots=True)
class ShowMotion(Command[MotionPage]):
    """What is put to the vote? Meetings of councils are open to the public (Law 383-V)."""

    motion_id: MotionId


@permit(in_body=(Role.PRESIDING,))
@dataclass(frozen=True, slots=True)
class ReviewOpening(Command[Opening]):
    """Show me what opening this ballot would begin."""

    motion_id: MotionId


@permit(in_body=(Role.PRESIDING,))
@dataclass(frozen=True, slots=True)
class OpenBallot(Command[BallotPage]):
    """Let the members vote on this motion from now on."""

    motion_id: MotionId


@permit(in_body=ELECTORS, is_personal=True)
@dataclass(frozen=True, slots=True)
class CastVote(Command[Cast]):
    """This is my answer, in place of any I gave before."""

    ballot_id: BallotId
    option: Option


@permit(in_body=COUNCIL, anywhere=(Role.ADMINISTRATOR,))
@dataclass(frozen=True, slots=True)
class ShowBallot(Command[BallotPage]):
    """How does this ballot stand?"""

    ballot_id: BallotId


@permit(in_body=(Role.PRESIDING, Role.SECRETARY))
@dataclass(frozen=True, slots=True)
class ReviewClosing(Command[Closing]):
    """Who has not answered yet?"""

    ballot_id: BallotId


@permit(in_body=(Role.PRESIDING,))
@dataclass(frozen=True, slots=True)
class CloseBallot(Command[BallotPage]):
    """End the voting and count."""

    ballot_id: BallotId


@permit(anywhere=EVERYONE)
@dataclass(frozen=True, slots=True)
class ListVotes(Command[Receipts]):
    """How have I voted?"""

    page: PageNumber = 1


@permit(anywhere=EVERYONE)
@dataclass(frozen=True, slots=True)
class ShowDecisions(Command[Decisions]):
    """What has this body decided?"""

    body_id: BodyId
    page: PageNumber = 1
