"""A ballot as one person may see it."""

from __future__ import annotations

from council.ballots.commands import BallotPage
from council.ballots.finding.ballots import tie_breakers
from council.ballots.finding.motions import motion_of
from council.ballots.model import Ballot, BallotState, Elector, Hand, Vote
from council.bodies.finding import body_of
from council.identity import PersonId
from council.ports import UnitOfWork


async def page_of(uow: UnitOfWork, ballot: Ballot, person_id: PersonId | None) -> BallotPage:
    """The ballot as this person may see it."""
    elector = None if person_id is None else await uow.ballots.elector(ballot.id, person_id)
    vote, has_voted = await _own(uow, ballot, elector)
    return BallotPage(
        ballot=ballot,
        motion=await motion_of(uow, ballot.motion_id),
        body=await body_of(uow, ballot.body_id),
        voted=await uow.ballots.voted(ballot.id),
        standing=elector.standing if elector else None,
        own=vote.option if vote else None,
        cast_at=vote.cast_at if vote else None,
        own_candidate=vote.candidate_id if vote else None,
        own_by_room=vote is not None and vote.hand is Hand.ROOM,
        has_voted=has_voted,
        candidates=await uow.ballots.standing_in(ballot.id) if ballot.is_choice else (),
        in_room=len(await uow.ballots.raised(ballot.id)) if ballot.course.needs_presence else 0,
        may_break_tie=await _may_break(uow, ballot, person_id),
    )


async def _own(uow: UnitOfWork, ballot: Ballot, elector: Elector | None) -> tuple[Vote | None, bool]:
    if elector is None:
        return None, False
    if ballot.is_secret:
        return None, await uow.ballots.has_voted(ballot.id, elector.membership_id)
    vote = await uow.ballots.vote(ballot.id, elector.membership_id)
    return vote, vote is not None


async def _may_break(uow: UnitOfWork, ballot: Ballot, person_id: PersonId | None) -> bool:
    if ballot.state is not BallotState.TIED or person_id is None:
        return False
    return any(each.person_id == person_id for each in await tie_breakers(uow, ballot))
