"""The questions behind the screens of motions, ballots, votes and decisions."""

from __future__ import annotations

from council.ballots.commands import (
    BallotPage,
    ListVotes,
    MotionPage,
    Receipts,
    ShowBallot,
    ShowMotion,
)
from council.ballots.finding import ballot_of, motion_for, motion_page, page_of
from council.pages import Page
from council.perform import action
from council.permissions.model import Actor
from council.ports import UnitOfWork


@action
async def show_motion(uow: UnitOfWork, actor: Actor, command: ShowMotion) -> MotionPage:
    return await motion_page(uow, await motion_for(uow, command.motion_id, actor), actor.person_id)


@action
async def show_ballot(uow: UnitOfWork, actor: Actor, command: ShowBallot) -> BallotPage:
    return await page_of(uow, await ballot_of(uow, command.ballot_id), actor.person_id)


@action
async def list_votes(uow: UnitOfWork, actor: Actor, command: ListVotes) -> Receipts:
    """One's own votes only; whoever is no member yet has none."""
    if actor.person_id is None:
        return Receipts((), Page((), 1, 0))
    waiting = await uow.ballots.waiting_for(actor.person_id)
    return Receipts(waiting, await uow.ballots.votes_of(actor.person_id, command.page))
