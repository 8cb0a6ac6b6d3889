"""Who votes: the list frozen at the opening, and its lines in the minutes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from council.ballots.measure import Option
from council.ballots.model.recusal import RecusalReason
from council.identity import (
    BallotId,
    MembershipId,
    PersonId,
)


class Standing(StrEnum):
    """With what right a member answers (шешуші дауыс, кеңесші дауыс)."""

    VOTING = "voting"
    ADVISORY = "advisory"
    """Recorded apart: in neither quorum nor tally (Law 383-V: members of other councils)."""


@dataclass(frozen=True, slots=True)
class Elector:
    """A member on the list that was frozen when the ballot opened."""

    ballot_id: BallotId
    membership_id: MembershipId
    person_id: PersonId
    standing: Standing


@dataclass(frozen=True, slots=True)
class RollLine:
    """One member's line in the roll of a ballot, as the minutes bear it.

    Attributes:
        option: none for whoever did not vote, and for everybody in a secret ballot.
        candidate: for whom, in an election.
        recused: the class of the reason of whoever stepped aside.
        in_room: the secretary put the raised hand down.
        has_voted: also in a secret ballot.
    """

    membership_id: MembershipId
    name: str
    standing: Standing
    option: Option | None = None
    candidate: str | None = None
    recused: RecusalReason | None = None
    in_room: bool = False
    has_voted: bool = False
