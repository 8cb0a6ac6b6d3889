"""What whoever presides looks at and does to close a ballot, and to break a tie."""

from __future__ import annotations

from dataclasses import dataclass

from council.ballots.commands.answers import Raised, Silent
from council.ballots.commands.showing import BallotPage
from council.ballots.measure import Option
from council.ballots.model import Ballot, Motion
from council.bodies.model import Body
from council.command import Command
from council.identity import BallotId
from council.permissions.model import Role
from council.permissions.registry import permit


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


@permit(in_body=(Role.PRESIDING,))
@dataclass(frozen=True, slots=True)
class BreakTie(Command[BallotPage]):
    """The votes are equal; I decide."""

    ballot_id: BallotId
    option: Option
