"""Closing a ballot: the votes are weighed by the frozen rule, and the numbers stay as they were.

A ballot closes by whoever presides, at its time, or a grace after the last vote; it closes once.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from council.ballots.audience import tell_of_closing, tell_presiding
from council.ballots.choosing import choice_of
from council.ballots.commands import BallotPage, CloseBallot, Closing, ReviewClosing
from council.ballots.finding import closing_of, held_ballot, is_room_confirmed, page_of, there_at_close
from council.ballots.model import MOVES, Ballot, BallotState
from council.ballots.refusals import RoomNotConfirmed
from council.ballots.rules import outcome_of, waits_for
from council.bodies.finding import body_of
from council.due.model import Due
from council.due.registry import due
from council.identity import BallotId, Instant
from council.language import Language
from council.notices.model import Subject
from council.perform import action
from council.permissions.model import Actor, operator
from council.ports import UnitOfWork
from council.profiles.finding import profile_of
from council.profiles.model import Tie

GRACE: Final = "ballot-grace"
CLOSING: Final = "ballot-closing"


@action
async def review_closing(uow: UnitOfWork, actor: Actor, command: ReviewClosing) -> Closing:
    return await closing_of(uow, command.ballot_id)


@action
async def close_ballot(uow: UnitOfWork, actor: Actor, command: CloseBallot) -> BallotPage:
    """End the voting and freeze the outcome; a tie may leave it to whoever presided.

    Raises:
        BallotClosed: it has ended before.
        RoomNotConfirmed: hands were raised in the room, and whoever presides has not found their list right.
    """
    ballot = await held_ballot(uow, command.ballot_id)
    if not await is_room_confirmed(uow, ballot):
        raise RoomNotConfirmed
    return await page_of(uow, await close(uow, actor, ballot), actor.person_id)


async def close(uow: UnitOfWork, actor: Actor, ballot: Ballot) -> Ballot:
    """Count a ballot that is held and open."""
    if ballot.is_secret:
        await uow.ballots.count_papers(ballot.id)
    counted = await (_chosen if ballot.is_choice else _weighed)(uow, ballot)
    await uow.ballots.close(counted)
    await uow.due.cancel(Subject("ballot", ballot.id))
    await tell_of_closing(uow, actor, counted)
    return counted


@due(GRACE)
async def close_after_grace(uow: UnitOfWork, planned: Due) -> None:
    """Close unless somebody has changed their vote since, could not because of an outage, or has come meanwhile.

    More time that was given with a reason is waited for as long as anybody may still come and vote.
    """
    ballot = await uow.ballots.hold(BallotId(planned.subject.id))
    if ballot is None or ballot.state is not BallotState.OPEN:
        return
    silent = await uow.ballots.silent(ballot.id)
    if any(each.is_there for each in silent) or (silent and await uow.ballots.extensions(ballot.id)):
        return
    outage = await uow.outages.last_since(ballot.opened_at)
    last = max(await uow.ballots.last_vote_at(ballot.id) or 0, outage.ended_at if outage else 0)
    over_at = Instant(last + ballot.course.grace_for)
    if over_at > uow.now:
        await uow.due.plan(Due(GRACE, planned.subject, over_at))
        return
    await _close_by_itself(uow, ballot)


@due(CLOSING)
async def close_in_time(uow: UnitOfWork, planned: Due) -> None:
    ballot = await uow.ballots.hold(BallotId(planned.subject.id))
    if ballot is None or ballot.state is not BallotState.OPEN or ballot.closes_at is None:
        return
    if ballot.closes_at <= uow.now:
        await _close_by_itself(uow, ballot)


async def _close_by_itself(uow: UnitOfWork, ballot: Ballot) -> None:
    """Raised hands that nobody has confirmed keep the ballot open; whoever presides is asked."""
    if await is_room_confirmed(uow, ballot):
        await close(uow, operator(Language.KK), ballot)
    else:
        await tell_presiding(uow, ballot, "ballot-room-waits")


async def _weighed(uow: UnitOfWork, ballot: Ballot) -> Ballot:
    tally = await uow.ballots.tally(ballot.id)
    electorate, present = await there_at_close(uow, ballot)
    outcome = outcome_of(ballot.rule, tally, electorate, present=present)
    is_open_tie = waits_for(outcome) is Tie.CASTING_VOTE and not ballot.is_secret
    verb = "tie" if is_open_tie and ballot.opened_by is not None else "close"
    return replace(ballot, state=MOVES[ballot.state, verb], closed_at=uow.now, outcome=outcome)


async def _chosen(uow: UnitOfWork, ballot: Ballot) -> Ballot:
    slate = await uow.ballots.slate(ballot.id)
    voting = profile_of(uow, await body_of(uow, ballot.body_id)).voting.value
    electorate, present = await there_at_close(uow, ballot)
    may_run_off = voting.run_off and ballot.course.round == 1
    choice = choice_of(ballot.rule, slate, electorate, present=present, may_run_off=may_run_off)
    return replace(ballot, state=MOVES[ballot.state, "close"], closed_at=uow.now, choice=choice)
