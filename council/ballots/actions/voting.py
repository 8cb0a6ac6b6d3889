"""Casting a vote: the hottest path of the house, so it reads and writes no more than it must."""

from __future__ import annotations

from council.ballots.commands import Cast, CastVote
from council.ballots.model import BallotState, Polling, Standing, Vote
from council.ballots.refusals import BallotClosed, NotAnElector
from council.ballots.rules import changes
from council.notices.model import Subject
from council.perform import action
from council.permissions.model import Actor
from council.ports import UnitOfWork


@action
async def cast_vote(uow: UnitOfWork, actor: Actor, command: CastVote) -> Cast:
    """Keep the answer; a second one takes the place of the first, the same one again changes nothing.

    Raises:
        NotAnElector: not on the list that was frozen when the ballot opened.
        BallotClosed: the voting has ended.
    """
    polling = await _polling(uow, actor, command)
    old = await uow.ballots.vote(command.ballot_id, polling.membership_id)
    if old is not None and old.option is command.option:
        return Cast(command.option, is_new=False)
    revision = old.revision + 1 if old else 1
    await uow.ballots.save_vote(
        Vote(command.ballot_id, polling.membership_id, command.option, uow.now, revision),
    )
    if polling.standing is Standing.VOTING:
        for option, step in changes(old.option if old else None, command.option):
            await uow.ballots.count(command.ballot_id, option, step)
    await _tell(uow, actor, command, polling, revision)
    return Cast(command.option, is_new=True)


async def _polling(uow: UnitOfWork, actor: Actor, command: CastVote) -> Polling:
    polling = None if actor.person_id is None else await uow.ballots.poll(command.ballot_id, actor.person_id)
    if polling is None:
        raise NotAnElector
    if polling.state is not BallotState.OPEN:
        raise BallotClosed
    return polling


async def _tell(uow: UnitOfWork, actor: Actor, command: CastVote, polling: Polling, revision: int) -> None:
    subject = Subject("ballot", command.ballot_id)
    if actor.person_id is not None:
        await uow.cards.touch_for(subject, actor.person_id)
    if revision == 1 and polling.standing is Standing.VOTING:
        await uow.cards.touch(subject, except_private=True)
    what = "vote-cast" if revision == 1 else "vote-recast"
    facts = {"membership": polling.membership_id, "option": command.option, "revision": revision}
    await uow.audit.record(actor, what, subject, polling.body_id, facts)
