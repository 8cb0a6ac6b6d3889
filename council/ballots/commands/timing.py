"""How long a ballot is held: in minutes, set at the opening or later, once more for a reason."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from annotated_types import Interval, Len

from council.ballots.commands.showing import BallotPage
from council.command import Command
from council.identity import BallotId, MotionId
from council.permissions.model import Role
from council.permissions.registry import permit

Minutes = Annotated[int, Interval(ge=1, le=14 * 24 * 60)]


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
