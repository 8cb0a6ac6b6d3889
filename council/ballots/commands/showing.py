"""How a ballot stands, for one person."""

from __future__ import annotations

from dataclasses import dataclass

from council.ballots.commands.scope import COUNCIL
from council.ballots.measure import Option
from council.ballots.model import Ballot, Candidate, Motion, Standing
from council.bodies.model import Body
from council.command import Command
from council.identity import BallotId, CandidateId, Instant
from council.permissions.model import Role
from council.permissions.registry import permit


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


@permit(in_body=COUNCIL, anywhere=(Role.ADMINISTRATOR,))
@dataclass(frozen=True, slots=True)
class ShowBallot(Command[BallotPage]):
    """How does this ballot stand?"""

    ballot_id: BallotId
