"""Buttons of the Telegram edge: the way to the one place for voting, and lists to choose from."""

from __future__ import annotations

from dataclasses import dataclass

from council.ballots.commands import COUNCIL, DESK
from council.command import Command
from council.identity import BallotId, MembershipId, MotionId
from council.permissions.model import Role
from council.permissions.registry import permit


@permit(in_body=COUNCIL, anywhere=(Role.ADMINISTRATOR,))
@dataclass(frozen=True, slots=True)
class BringCard(Command[None]):
    """Send my card of this ballot once more, so that it stands below everything else."""

    ballot_id: BallotId


@permit(in_body=DESK)
@dataclass(frozen=True, slots=True)
class ListPurposes(Command[None]):
    """What could the motion do?"""

    motion_id: MotionId


@permit(in_body=DESK)
@dataclass(frozen=True, slots=True)
class ListMajorities(Command[None]):
    """By which majorities could it be decided?"""

    motion_id: MotionId


@permit(in_body=(Role.PRESIDING,))
@dataclass(frozen=True, slots=True)
class ListTimes(Command[None]):
    """When could the ballot close by itself?"""

    ballot_id: BallotId


@permit(in_body=(Role.PRESIDING,))
@dataclass(frozen=True, slots=True)
class ListReasons(Command[None]):
    """Why is this member set aside?"""

    motion_id: MotionId
    membership_id: MembershipId
