"""The body looks at who steps aside, and sets a member aside itself."""

from __future__ import annotations

from dataclasses import dataclass

from council.ballots.commands.scope import COUNCIL
from council.ballots.model import Motion, Recusal, RecusalReason
from council.bodies.model import Body, Member
from council.command import Command
from council.identity import MembershipId, MotionId
from council.pages import Page, PageNumber
from council.permissions.model import Role
from council.permissions.registry import permit


@dataclass(frozen=True, slots=True)
class Aside:
    """Who steps aside from a motion: a page of the voting members, each with their recusal if there is one."""

    motion: Motion
    body: Body
    members: Page[tuple[Member, Recusal | None]]


@permit(in_body=COUNCIL)
@dataclass(frozen=True, slots=True)
class ShowRecusals(Command[Aside]):
    """Who steps aside from this question?"""

    motion_id: MotionId
    page: PageNumber = 1


@permit(in_body=(Role.PRESIDING,))
@dataclass(frozen=True, slots=True)
class ImposeRecusal(Command[Aside]):
    """The body has set this member aside from the question."""

    motion_id: MotionId
    membership_id: MembershipId
    reason: RecusalReason


@permit(in_body=(Role.PRESIDING,))
@dataclass(frozen=True, slots=True)
class LiftRecusal(Command[Aside]):
    """The member votes after all."""

    motion_id: MotionId
    membership_id: MembershipId
