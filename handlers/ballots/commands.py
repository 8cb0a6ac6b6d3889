"""A button of the Telegram edge: the way from any screen to the one place for voting."""

from __future__ import annotations

from dataclasses import dataclass

from council.ballots.commands import COUNCIL
from council.command import Command
from council.identity import BallotId
from council.permissions.model import Role
from council.permissions.registry import permit


@permit(in_body=COUNCIL, anywhere=(Role.ADMINISTRATOR,))
@dataclass(frozen=True, slots=True)
class BringCard(Command[None]):
    """Send my card of this ballot once more, so that it stands below everything else."""

    ballot_id: BallotId
