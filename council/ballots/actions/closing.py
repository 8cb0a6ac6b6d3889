"""Closing a ballot: the tally is weighed by the frozen rule, and the numbers stay as they were."""

from __future__ import annotations

from dataclasses import replace

from council.ballots.commands import BallotPage, CloseBallot, Closing, ReviewClosing
from council.ballots.finding import ballot_of, motion_of, page_of, voted_in
from council.ballots.measure import Option
from council.ballots.model import MOVES, Ballot, BallotState
from council.ballots.refusals import BallotClosed
from council.ballots.rules import outcome_of
from council.bodies.audience import tell_secretaries
from council.bodies.finding import body_of
from council.errors import NotFound
from council.notices.model import Subject
from council.perform import action
from council.permissions.model import Actor
from council.ports import UnitOfWork


@action
async def review_closing(uow: UnitOfWork, actor: Actor, command: ReviewClosing) -> Closing:
    ballot = await ballot_of(uow, command.ballot_id)
    if ballot.state is not BallotState.OPEN:
        raise BallotClosed
    return Closing(
        ballot,
        await motion_of(uow, ballot.motion_id),
        await body_of(uow, ballot.body_id),
        await voted_in(uow, ballot),
        await uow.ballots.silent(ballot.id),
    )


@action
async def close_ballot(uow: UnitOfWork, actor: Actor, command: CloseBallot) -> BallotPage:
    """End the voting and freeze the outcome.

    Raises:
        BallotClosed: it has ended before.
    """
    ballot = await uow.ballots.hold(command.ballot_id)
    if ballot is None:
        raise NotFound
    if (ballot.state, "close") not in MOVES:
        raise BallotClosed
    counts = await uow.ballots.tally(ballot.id)
    outcome = outcome_of(ballot.rule, counts, ballot.electorate, casting=await _casting(uow, ballot))
    closed = replace(ballot, state=MOVES[ballot.state, "close"], closed_at=uow.now, outcome=outcome)
    await uow.ballots.close(closed)
    await _tell(uow, actor, closed)
    return await page_of(uow, closed, actor.person_id)


async def _casting(uow: UnitOfWork, ballot: Ballot) -> Option | None:
    """How whoever presided has voted, like any member, in the open."""
    if ballot.opened_by is None:
        return None
    vote = await uow.ballots.vote(ballot.id, ballot.opened_by)
    return vote.option if vote else None


async def _tell(uow: UnitOfWork, actor: Actor, ballot: Ballot) -> None:
    subject = Subject("ballot", ballot.id)
    await uow.cards.touch(subject)
    outcome = ballot.outcome
    if outcome is None:
        return
    counts = {option.value: getattr(outcome.counts, option) for option in Option}
    facts = {"number": ballot.number, "result": outcome.result, "quorum": outcome.quorum, **counts}
    await uow.audit.record(actor, "ballot-closed", subject, ballot.body_id, facts)
    await tell_secretaries(uow, await body_of(uow, ballot.body_id), "ballot-closed", subject, facts)
