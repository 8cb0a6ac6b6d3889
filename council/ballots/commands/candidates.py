"""Who stands in an election: settled before its ballot."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from annotated_types import Len

from council.ballots.commands.scope import DESK
from council.ballots.model import Candidate, Motion
from council.bodies.model import Body, Member
from council.command import Command
from council.identity import CandidateId, MembershipId, MotionId
from council.pages import Page, PageNumber
from council.permissions.registry import permit


@dataclass(frozen=True, slots=True)
class Slated:
    """The candidates of an election so far, and a page of the members who might stand."""

    motion: Motion
    body: Body
    candidates: tuple[Candidate, ...]
    members: Page[Member]


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
