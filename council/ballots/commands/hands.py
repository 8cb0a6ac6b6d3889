"""One member's raised hand, put down by the secretary."""

from __future__ import annotations

from dataclasses import dataclass

from council.ballots.commands.room import Room
from council.ballots.measure import Option
from council.ballots.model import Ballot, Candidate, Motion
from council.bodies.model import Body
from council.command import Command
from council.identity import BallotId, CandidateId, MembershipId
from council.permissions.model import Role
from council.permissions.registry import permit


@dataclass(frozen=True, slots=True)
class HandPage:
    """The member whose raised hand is to be put down."""

    ballot: Ballot
    motion: Motion
    body: Body
    membership_id: MembershipId
    name: str
    candidates: tuple[Candidate, ...]


@permit(in_body=(Role.SECRETARY,))
@dataclass(frozen=True, slots=True)
class ShowHand(Command[HandPage]):
    """How did this member vote in the room?"""

    ballot_id: BallotId
    membership_id: MembershipId


@permit(in_body=(Role.SECRETARY,))
@dataclass(frozen=True, slots=True)
class RecordHand(Command[Room]):
    """This member raised their hand so."""

    ballot_id: BallotId
    membership_id: MembershipId
    option: Option
    candidate_id: CandidateId | None = None
