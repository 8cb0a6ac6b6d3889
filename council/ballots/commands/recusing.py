"""A member steps aside from a motion, or comes back."""

from __future__ import annotations

from dataclasses import dataclass

from council.ballots.commands.motions import MotionPage
from council.ballots.commands.scope import ELECTORS
from council.ballots.model import RecusalReason
from council.command import Command
from council.identity import MotionId
from council.permissions.registry import permit


@permit(in_body=ELECTORS, is_personal=True)
@dataclass(frozen=True, slots=True)
class ReviewRecusal(Command[MotionPage]):
    """What does it mean if I step aside?"""

    motion_id: MotionId


@permit(in_body=ELECTORS, is_personal=True)
@dataclass(frozen=True, slots=True)
class StepAside(Command[MotionPage]):
    """I want to step aside, or to come back; pressed on the card of the sitting, which stays where it is."""

    motion_id: MotionId


@permit(in_body=ELECTORS, is_personal=True)
@dataclass(frozen=True, slots=True)
class Recuse(Command[MotionPage]):
    """I step aside from this question, and why in one word."""

    motion_id: MotionId
    reason: RecusalReason


@permit(in_body=ELECTORS, is_personal=True)
@dataclass(frozen=True, slots=True)
class WithdrawRecusal(Command[MotionPage]):
    """I do vote on it."""

    motion_id: MotionId
