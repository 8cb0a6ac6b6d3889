"""What the use cases of ballots look up first, and a ballot as one person may see it."""

from __future__ import annotations

from council.ballots.commands import BallotPage
from council.ballots.model import Ballot, Motion
from council.bodies.finding import body_of
from council.errors import NotFound
from council.identity import BallotId, MotionId, PersonId
from council.ports import UnitOfWork


async def motion_of(uow: UnitOfWork, motion_id: MotionId) -> Motion:
    motion = await uow.ballots.motion(motion_id)
    if motion is None:
        raise NotFound
    return motion


async def ballot_of(uow: UnitOfWork, ballot_id: BallotId) -> Ballot:
    ballot = await uow.ballots.ballot(ballot_id)
    if ballot is None:
        raise NotFound
    return ballot


async def voted_in(uow: UnitOfWork, ballot: Ballot) -> int:
    """How many voting members have answered; nothing says which way."""
    if ballot.outcome is not None:
        return ballot.outcome.counts.cast
    return (await uow.ballots.tally(ballot.id)).cast


async def page_of(uow: UnitOfWork, ballot: Ballot, person_id: PersonId | None) -> BallotPage:
    """The ballot as this person may see it."""
    elector = None if person_id is None else await uow.ballots.elector(ballot.id, person_id)
    vote = None if elector is None else await uow.ballots.vote(ballot.id, elector.membership_id)
    return BallotPage(
        ballot=ballot,
        motion=await motion_of(uow, ballot.motion_id),
        body=await body_of(uow, ballot.body_id),
        voted=await voted_in(uow, ballot),
        standing=elector.standing if elector else None,
        own=vote.option if vote else None,
        cast_at=vote.cast_at if vote else None,
    )
