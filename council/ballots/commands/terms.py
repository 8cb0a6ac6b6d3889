"""What a motion would do, by which majority, and whether in secret: settled before its ballot."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from annotated_types import Len

from council.ballots.commands.scope import DESK
from council.ballots.model import Motion, Purpose
from council.bodies.model import Body
from council.command import Command
from council.identity import MotionId
from council.permissions.registry import permit


@dataclass(frozen=True, slots=True)
class Terms:
    """How a motion is put; `may_be_secret` tells whether the rules of the body let its ballot be secret."""

    motion: Motion
    body: Body
    may_be_secret: bool


@permit(in_body=DESK)
@dataclass(frozen=True, slots=True)
class ShowTerms(Command[Terms]):
    """What would this motion do, and how is it decided?"""

    motion_id: MotionId


@permit(in_body=DESK)
@dataclass(frozen=True, slots=True)
class SetPurpose(Command[Terms]):
    """This is what the motion would do."""

    motion_id: MotionId
    purpose: Purpose


@permit(in_body=DESK)
@dataclass(frozen=True, slots=True)
class SetMajority(Command[Terms]):
    """It is carried by this majority; none is the body's own."""

    motion_id: MotionId
    majority: Annotated[str, Len(1, 40)] | None


@permit(in_body=DESK)
@dataclass(frozen=True, slots=True)
class SetSecrecy(Command[Terms]):
    """Its ballot is secret, or by name."""

    motion_id: MotionId
    is_secret: bool
