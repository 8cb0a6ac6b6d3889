"""Who has not answered yet, whose hand was put down for them, and a word to the silent."""

from __future__ import annotations

from dataclasses import dataclass

from council.ballots.measure import Option
from council.command import Command
from council.identity import BallotId, Instant, MembershipId, PersonId
from council.permissions.model import Role
from council.permissions.registry import permit


@dataclass(frozen=True, slots=True)
class Silent:
    """A voting member who has not answered; `is_there` tells whether they are checked in, or need not be."""

    membership_id: MembershipId
    person_id: PersonId
    name: str
    is_there: bool


@dataclass(frozen=True, slots=True)
class Raised:
    """A hand raised in the room, as the secretary put it down."""

    membership_id: MembershipId
    name: str
    option: Option
    candidate: str | None
    cast_at: Instant


@permit(in_body=(Role.PRESIDING, Role.SECRETARY))
@dataclass(frozen=True, slots=True)
class RemindSilent(Command[int]):
    """Remind those who have not answered; tells how many that are."""

    ballot_id: BallotId
