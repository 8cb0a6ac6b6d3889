"""What may be asked of a ballot: open, answer, close, and the questions behind each screen."""

from __future__ import annotations

from dataclasses import dataclass

from council.ballots.measure import Option, Result, Rule
from council.ballots.model import Ballot, Candidate, Motion, Recusal, Standing
from council.bodies.model import Body
from council.command import Command
from council.identity import BallotId, CandidateId, Instant, MembershipId, MotionId, PersonId
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
        option: none in a secret ballot, of whose answers nothing is said again.
        candidate: the name of whom it is for, in an election.
        is_choice: whether it is an election, where a vote against is one against all.
        is_new: False if the same answer had been given already, so nothing changed.
    """

    option: Option | None
    is_new: bool
    candidate: str | None = None
    is_choice: bool = False


@dataclass(frozen=True, slots=True)
class Silent:
    """A voting member who has not answered; `is_there` tells whether they are checked in, or need not be."""

    membership_id: MembershipId
    person_id: PersonId
    name: str
    is_there: bool


@dataclass(frozen=True, slots=True)
class Raised:
    """A hand raised in the room, as the secretary put it down."""

    membership_id: MembershipId
    name: str
    option: Option
    candidate: str | None
    cast_at: Instant


@dataclass(frozen=True, slots=True)
class BallotPage:
    """A ballot as one person may see it.

    Attributes:
        voted: how many voting members have answered; which way is told to nobody before closing.
        standing: with what right the person answers; none for who is not on the list.
        own: their answer so far; of a secret ballot only `has_voted` is known.
        own_candidate: for whom it is, in an election.
        candidates: of an election, in the order of its list.
        in_room: how many hands the secretary has put down.
        may_break_tie: whether the ballot waits for this person's casting vote.
    """

    ballot: Ballot
    motion: Motion
    body: Body
    voted: int
    standing: Standing | None = None
    own: Option | None = None
    cast_at: Instant | None = None
    own_candidate: CandidateId | None = None
    own_by_room: bool = False
    has_voted: bool = False
    candidates: tuple[Candidate, ...] = ()
    in_room: int = 0
    may_break_tie: bool = False


@dataclass(frozen=True, slots=True)
class MotionPage:
    """A motion and the last ballot on it.

    Attributes:
        may_be_put: whether a ballot on it may be opened now.
        may_change: whether its purpose, majority and candidates may still be changed: no ballot was opened on it.
        own_recusal: why the person stands aside; `may_recuse` tells whether they could.
        recused: how many stand aside.
    """

    motion: Motion
    body: Body
    ballot: Ballot | None
    candidates: tuple[Candidate, ...] = ()
    may_be_put: bool = False
    may_change: bool = False
    may_recuse: bool = False
    own_recusal: Recusal | None = None
    recused: int = 0


@dataclass(frozen=True, slots=True)
class Opening:
    """What whoever presides is about to begin.

    Attributes:
        rule: by which it will be decided.
        present: how many voting members are checked in; none where nobody is.
        recused: how many step aside.
        candidates: among whom the choice is; in a run-off only those who are left.
        round: 2 in a run-off.
        secret_least: with fewer votes a secret ballot tells its outcome only; none of a ballot by name.
        may_be_absent: whether the regulation lets members vote without having come, for a time.
        counted: how many of those present the quorum is held against; none where that shows only at the close.
    """

    motion: Motion
    body: Body
    entitled: int
    quorum: int
    rule: Rule | None = None
    present: int | None = None
    recused: int = 0
    candidates: tuple[Candidate, ...] = ()
    round: int = 1
    is_revote: bool = False
    secret_least: int | None = None
    may_be_absent: bool = False
    counted: int | None = None


@dataclass(frozen=True, slots=True)
class Closing:
    """What is about to end.

    Attributes:
        silent: the voting members who have not answered.
        raised: the hands the secretary put down; whoever presides finds the list right before the close.
        is_confirmed: whether the list has been found right as it is.
    """

    ballot: Ballot
    motion: Motion
    body: Body
    voted: int
    silent: tuple[Silent, ...]
    raised: tuple[Raised, ...] = ()
    is_confirmed: bool = True


@dataclass(frozen=True, slots=True)
class Receipt:
    """One's own vote in one ballot (түбіртек, квитанция); of a secret one only that there is a vote."""

    ballot_id: BallotId
    number: int
    body: Names
    motion: str
    option: Option | None
    cast_at: Instant | None
    revision: int
    result: Result | None
    candidate: str | None = None
    is_tied: bool = False
    is_choice: bool = False


@dataclass(frozen=True, slots=True)
class Receipts:
    """One's votes, the newest first, and the open ballots one has not answered: id and number."""

    waiting: tuple[tuple[BallotId, int], ...]
    votes: Page[Receipt]


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


@permit(in_body=ELECTORS, is_personal=True)
@dataclass(frozen=True, slots=True)
class Choose(Command[Cast]):
    """This is the candidate I vote for, in place of any answer I gave before."""

    ballot_id: BallotId
    candidate_id: CandidateId


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
