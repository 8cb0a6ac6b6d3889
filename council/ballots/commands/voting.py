"""An elector's answer."""

from __future__ import annotations

from dataclasses import dataclass

from council.ballots.commands.scope import ELECTORS
from council.ballots.measure import Option
from council.command import Command
from council.identity import BallotId, CandidateId
from council.permissions.registry import permit


@dataclass(frozen=True, slots=True)
class Cast:
    """What became of a tap.

    Attributes:
        option: none in a secret ballot, of whose answers nothing is said again.
        candidate: the name of whom it is for, in an election.
        is_choice: whether it is an election, where a vote against is one against all.
        is_new: False if the same answer had been given already, so nothing changed.
    """

    option: Option | None
    is_new: bool
    candidate: str | None = None
    is_choice: bool = False


@permit(in_body=ELECTORS, is_personal=True)
@dataclass(frozen=True, slots=True)
class CastVote(Command[Cast]):
    """This is my answer, in place of any I gave before."""

    ballot_id: BallotId
    option: Option


@permit(in_body=ELECTORS, is_personal=True)
@dataclass(frozen=True, slots=True)
class Choose(Command[Cast]):
    """This is the candidate I vote for, in place of any answer I gave before."""

    ballot_id: BallotId
    candidate_id: CandidateId
