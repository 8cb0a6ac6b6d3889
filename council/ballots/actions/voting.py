"""Casting a vote: the hottest path of the house, so it reads and writes no more than it must."""

from __future__ import annotations

from dataclasses import replace

from council.ballots.actions.closing import GRACE
from council.ballots.commands import Cast, CastVote, Choose
from council.ballots.holding import Polling
from council.ballots.measure import Option
from council.ballots.model import BallotState, Hand, Question, Secrecy, Standing, Vote
from council.ballots.refusals import AlreadyVoted, BallotClosed, NotAnElector, NotCheckedIn, NotOnTheList
from council.ballots.rules import changes
from council.due.model import Due
from council.identity import BallotId, CandidateId, Instant
from council.notices.model import Subject
from council.perform import action
from council.permissions.model import Actor
from council.ports import UnitOfWork


@action
async def cast_vote(uow: UnitOfWork, actor: Actor, command: CastVote) -> Cast:
    """Keep the answer; a second one takes the place of the first, the same one again changes nothing.

    In an election `NO` is against all candidates, and `YES` is no answer.

    Raises:
        NotAnElector: not on the list that was frozen when the ballot opened.
        BallotClosed: the voting has ended.
        NotCheckedIn: the ballot is held at a sitting, and the member has not come.
        AlreadyVoted: the ballot is secret, and the paper is in.
    """
    polling = await _polling(uow, actor, command.ballot_id)
    if polling.question is Question.CHOICE and command.option is Option.YES:
        raise NotOnTheList
    cast = await answer(uow, actor, polling, Vote(command.ballot_id, polling.membership_id, command.option, uow.now))
    return replace(cast, is_choice=polling.question is Question.CHOICE)


@action
async def choose(uow: UnitOfWork, actor: Actor, command: Choose) -> Cast:
    """The same with a candidate.

    Raises:
        NotOnTheList: the candidate does not stand in this ballot.
    """
    polling = await _polling(uow, actor, command.ballot_id)
    name = await candidate_name(uow, command.ballot_id, command.candidate_id)
    vote = Vote(command.ballot_id, polling.membership_id, Option.YES, uow.now, candidate_id=command.candidate_id)
    cast = await answer(uow, actor, polling, vote)
    return cast if cast.option is None else Cast(cast.option, cast.is_new, name)


async def candidate_name(uow: UnitOfWork, ballot_id: BallotId, candidate_id: CandidateId) -> str:
    named = {candidate.id: candidate.name for candidate in await uow.ballots.standing_in(ballot_id)}
    if candidate_id not in named:
        raise NotOnTheList
    return named[candidate_id]


async def answer(uow: UnitOfWork, actor: Actor, polling: Polling, vote: Vote) -> Cast:
    """Keep a vote of an elector who was found to have one; its revision is counted here."""
    if polling.secrecy is Secrecy.SECRET:
        return await _put_paper(uow, actor, polling, vote)
    old = await uow.ballots.vote(vote.ballot_id, polling.membership_id)
    if old is not None and (old.option, old.candidate_id, old.hand) == (vote.option, vote.candidate_id, vote.hand):
        return Cast(vote.option, is_new=False)
    kept = Vote(
        vote.ballot_id,
        vote.membership_id,
        vote.option,
        vote.cast_at,
        old.revision + 1 if old else 1,
        vote.candidate_id,
        vote.hand,
    )
    await uow.ballots.save_vote(kept)
    if polling.standing is Standing.VOTING:
        await _count(uow, polling, old, kept)
    await _tell(uow, actor, polling, kept)
    return Cast(vote.option, is_new=True)


async def _count(uow: UnitOfWork, polling: Polling, old: Vote | None, new: Vote) -> None:
    for option, step in changes(old.option if old else None, new.option):
        await uow.ballots.count(new.ballot_id, option, step)
    if polling.question is Question.CHOICE:
        await _count_candidates(uow, old, new)
    if old is None:
        await _turn_out(uow, polling, new.ballot_id)


async def _count_candidates(uow: UnitOfWork, old: Vote | None, new: Vote) -> None:
    """In the one order in which the rows are locked."""
    steps = [(vote.candidate_id, step) for vote, step in ((old, -1), (new, 1)) if vote and vote.candidate_id]
    for candidate_id, step in sorted(steps):
        await uow.ballots.count_for(new.ballot_id, candidate_id, step)


async def _turn_out(uow: UnitOfWork, polling: Polling, ballot_id: BallotId) -> None:
    """With the last vote that is awaited the grace begins; a change begins it anew when it is over (`closing`)."""
    voted = await uow.ballots.turn_out(ballot_id)
    if polling.grace_for and voted >= polling.awaited:
        await uow.due.plan(Due(GRACE, Subject("ballot", ballot_id), Instant(uow.now + polling.grace_for)))


async def _put_paper(uow: UnitOfWork, actor: Actor, polling: Polling, vote: Vote) -> Cast:
    """A paper once in is not changed: to find it again it would have to bear a name."""
    if await uow.ballots.has_voted(vote.ballot_id, polling.membership_id):
        raise AlreadyVoted
    await uow.ballots.put_paper(vote.ballot_id, polling.membership_id, vote.option, vote.candidate_id)
    await _turn_out(uow, polling, vote.ballot_id)
    subject = Subject("ballot", vote.ballot_id)
    await _touch(uow, actor, subject, is_first=True)
    facts = {"membership": polling.membership_id}
    await uow.audit.record(actor, "paper-put", subject, polling.body_id, facts)
    return Cast(None, is_new=True)


async def _polling(uow: UnitOfWork, actor: Actor, ballot_id: BallotId) -> Polling:
    polling = None if actor.person_id is None else await uow.ballots.poll(ballot_id, actor.person_id)
    if polling is None:
        raise NotAnElector
    if polling.state is not BallotState.OPEN:
        raise BallotClosed
    if not polling.is_there:
        raise NotCheckedIn
    return polling


async def _tell(uow: UnitOfWork, actor: Actor, polling: Polling, vote: Vote) -> None:
    subject = Subject("ballot", vote.ballot_id)
    is_first = vote.revision == 1
    await _touch(uow, actor, subject, is_first=is_first and polling.standing is Standing.VOTING)
    what = "vote-cast" if is_first else "vote-recast"
    facts: dict[str, object] = {
        "membership": polling.membership_id,
        "option": vote.option,
        "revision": vote.revision,
    }
    if vote.candidate_id is not None:
        facts["candidate"] = vote.candidate_id
    if vote.hand is Hand.ROOM:
        facts["hand"] = vote.hand
    await uow.audit.record(actor, what, subject, polling.body_id, facts)


async def _touch(uow: UnitOfWork, actor: Actor, subject: Subject, *, is_first: bool) -> None:
    if actor.person_id is not None:
        await uow.cards.touch_for(subject, actor.person_id, with_page=not is_first)
    if is_first:
        await uow.cards.touch(subject, except_private=True)
