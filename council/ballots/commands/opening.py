"""What whoever presides looks at and does to open a ballot."""

from __future__ import annotations

from dataclasses import dataclass

from council.ballots.commands.showing import BallotPage
from council.ballots.measure import Rule
from council.ballots.model import Candidate, Motion
from council.bodies.model import Body
from council.command import Command
from council.identity import MotionId
from council.permissions.model import Role
from council.permissions.registry import permit


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
