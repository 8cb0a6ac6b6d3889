"""What may be asked of a motion before its ballot: what it would do, by which majority, who stands, who steps aside."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from annotated_types import Len

from council.ballots.commands import COUNCIL, ELECTORS, MotionPage
from council.ballots.model import Candidate, Motion, Purpose, Recusal, RecusalReason
from council.bodies.model import Body, Member
from council.command import Command
from council.identity import AgendaItemId, CandidateId, MembershipId, MotionId
from council.pages import Page, PageNumber
from council.permissions.model import Role
from council.permissions.registry import permit

DESK = (Role.SECRETARY, Role.PRESIDING)


@dataclass(frozen=True, slots=True)
class Terms:
    """How a motion is put; `may_be_secret` tells whether the rules of the body let its ballot be secret."""

    motion: Motion
    body: Body
    may_be_secret: bool


@dataclass(frozen=True, slots=True)
class Slated:
    """The candidates of an election so far, and a page of the members who might stand."""

    motion: Motion
    body: Body
    candidates: tuple[Candidate, ...]
    members: Page[Member]


@dataclass(frozen=True, slots=True)
class Aside:
    """Who steps aside from a motion: a page of the voting members, each with their recusal if there is one."""

    motion: Motion
    body: Body
    members: Page[tuple[Member, Recusal | None]]


@permit(in_body=(Role.SECRETARY,))
@dataclass(frozen=True, slots=True)
class AddMotion(Command[MotionPage]):
    """Put one more question to this item of the agenda."""

    agenda_item_id: AgendaItemId
    text: Annotated[str, Len(10, 1500)]
    purpose: Purpose = Purpose.ADOPT


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


@permit(in_body=DESK)
@dataclass(frozen=True, slots=True)
class ShowCandidates(Command[Slated]):
    """Who stands in this election?"""

    motion_id: MotionId
    page: PageNumber = 1


@permit(in_body=DESK)
@dataclass(frozen=True, slots=True)
class NominateMember(Command[Slated]):
    """This member stands."""

    motion_id: MotionId
    membership_id: MembershipId


@permit(in_body=DESK)
@dataclass(frozen=True, slots=True)
class NominatePerson(Command[Slated]):
    """Somebody who is not in the body stands."""

    motion_id: MotionId
    name: Annotated[str, Len(3, 100)]


@permit(in_body=DESK)
@dataclass(frozen=True, slots=True)
class DropCandidate(Command[Slated]):
    """They do not stand."""

    motion_id: MotionId
    candidate_id: CandidateId


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
