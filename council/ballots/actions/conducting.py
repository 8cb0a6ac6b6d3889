"""Holding a ballot: its closing time, more time with a reason, a word to the silent, and a broken tie."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from council.ballots.actions.closing import CLOSING
from council.ballots.audience import REMINDER, tell, tell_of_closing
from council.ballots.commands import BallotPage, BreakTie, ExtendBallot, RemindSilent, TimeBallot
from council.ballots.finding import held_ballot, page_of, tie_breakers
from council.ballots.holding import CastingVote, Extension
from council.ballots.measure import Option, Result
from council.ballots.model import MOVES, Ballot, BallotState
from council.ballots.refusals import AlreadyTimed, NobodySilent, NoTie, NotPresiding, RemindedJustNow
from council.due.model import Due
from council.errors import NotFound
from council.identity import Instant
from council.notices.model import Subject
from council.perform import action
from council.permissions.model import Actor
from council.ports import UnitOfWork

MINUTE: Final = 60_000


@action
async def time_ballot(uow: UnitOfWork, actor: Actor, command: TimeBallot) -> BallotPage:
    """Let the ballot close by itself.

    Raises:
        BallotClosed: the voting has ended.
        AlreadyTimed: it has its time; more is given with a reason.
    """
    ballot = await held_ballot(uow, command.ballot_id)
    if ballot.closes_at is not None:
        raise AlreadyTimed
    closes_at = Instant(uow.now + command.minutes * MINUTE)
    await uow.ballots.time(ballot.id, closes_at)
    return await _timed(uow, actor, ballot, closes_at, "ballot-timed")


@action
async def extend_ballot(uow: UnitOfWork, actor: Actor, command: ExtendBallot) -> BallotPage:
    """Give more time, on the record with its reason.

    Raises:
        BallotClosed: the voting has ended.
    """
    ballot = await held_ballot(uow, command.ballot_id)
    closes_at = Instant(max(ballot.closes_at or uow.now, uow.now) + command.minutes * MINUTE)
    await uow.ballots.extend(Extension(ballot.id, uow.now, closes_at, command.reason))
    return await _timed(uow, actor, ballot, closes_at, "ballot-extended")


@action
async def remind_silent(uow: UnitOfWork, actor: Actor, command: RemindSilent) -> int:
    """Remind the members who may answer now and have not, and nobody else; once a minute at the most.

    Raises:
        BallotClosed: the voting has ended.
        RemindedJustNow: less than a minute ago.
        NobodySilent: all of them have answered.
    """
    ballot = await held_ballot(uow, command.ballot_id)
    if ballot.reminded_at is not None and uow.now < ballot.reminded_at + MINUTE:
        raise RemindedJustNow
    silent = [each for each in await uow.ballots.silent(ballot.id) if each.is_there]
    if not silent:
        raise NobodySilent
    await uow.ballots.note(replace(ballot, reminded_at=uow.now))
    for each in silent:
        await tell(uow, ballot, REMINDER, each.person_id, {})
    subject = Subject("ballot", ballot.id)
    await uow.audit.record(actor, "silent-reminded", subject, ballot.body_id, {"told": len(silent)})
    return len(silent)


@action
async def break_tie(uow: UnitOfWork, actor: Actor, command: BreakTie) -> BallotPage:
    """Decide a tie by the casting vote of whoever presided: a fact of its own, the tally stays as it was.

    Raises:
        NoTie: the ballot does not wait for one.
        NotPresiding: the casting vote is somebody else's (`tie_breakers`).
    """
    ballot = await uow.ballots.hold(command.ballot_id)
    if ballot is None:
        raise NotFound
    if ballot.state is not BallotState.TIED or ballot.outcome is None or command.option is Option.ABSTAIN:
        raise NoTie
    breaker = next((each for each in await tie_breakers(uow, ballot) if each.person_id == actor.person_id), None)
    if breaker is None:
        raise NotPresiding
    await uow.ballots.break_tie(CastingVote(ballot.id, breaker.membership_id, command.option, uow.now))
    result = Result.CARRIED if command.option is Option.YES else Result.NOT_CARRIED
    outcome = replace(ballot.outcome, casting=command.option, result=result)
    decided = replace(ballot, state=MOVES[ballot.state, "decide"], outcome=outcome)
    await uow.ballots.close(decided)
    facts = {"membership": breaker.membership_id, "option": command.option}
    await uow.audit.record(actor, "tie-broken", Subject("ballot", ballot.id), ballot.body_id, facts)
    await tell_of_closing(uow, actor, decided)
    return await page_of(uow, decided, actor.person_id)


async def _timed(uow: UnitOfWork, actor: Actor, ballot: Ballot, closes_at: Instant, what: str) -> BallotPage:
    subject = Subject("ballot", ballot.id)
    await uow.due.plan(Due(CLOSING, subject, closes_at))
    await uow.cards.touch(subject)
    await uow.audit.record(actor, what, subject, ballot.body_id, {"closes_at": closes_at})
    return await page_of(uow, replace(ballot, closes_at=closes_at), actor.person_id)
