"""A ballot looked up: as it stands, held so that nobody else votes, and who may break its tie."""

from __future__ import annotations

from council.ballots.model import Ballot, BallotState
from council.ballots.refusals import BallotClosed
from council.bodies.model import Member
from council.calendar.model import local
from council.errors import NotFound
from council.identity import BallotId
from council.ports import UnitOfWork
from council.profiles.model import Voting


async def ballot_of(uow: UnitOfWork, ballot_id: BallotId) -> Ballot:
    ballot = await uow.ballots.ballot(ballot_id)
    if ballot is None:
        raise NotFound
    return ballot


async def held_ballot(uow: UnitOfWork, ballot_id: BallotId) -> Ballot:
    """The ballot, in which nobody else votes meanwhile.

    Raises:
        BallotClosed: the voting has ended.
    """
    ballot = await uow.ballots.hold(ballot_id)
    if ballot is None:
        raise NotFound
    if ballot.state is not BallotState.OPEN:
        raise BallotClosed
    return ballot


async def tie_breakers(uow: UnitOfWork, ballot: Ballot) -> tuple[Member, ...]:
    """Who may give the casting vote: whoever opened the ballot, or those who preside once that one no longer does."""
    leaders = await uow.bodies.presiding(ballot.body_id, local(uow.now).date())
    presiding = [each for each in leaders if each.voting is not Voting.NONE]
    opener = [each for each in presiding if each.membership_id == ballot.opened_by]
    return tuple(opener or presiding)
