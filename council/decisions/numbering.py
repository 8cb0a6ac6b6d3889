"""Adopted motions get their numbers."""

from __future__ import annotations

from council.ballots.model import Ballot, Motion
from council.bodies.model import Body
from council.calendar.model import local
from council.decisions.model import Decision, DecisionKind
from council.decisions.rules import makes_decision, number_of
from council.identity import DecisionId, MeetingId
from council.ports import UnitOfWork


async def number_adopted(uow: UnitOfWork, body: Body, meeting_id: MeetingId) -> None:
    """Number what the meeting has adopted, in the order of its ballots; what bears a number keeps it."""
    motions = {motion.id: motion for motion in await uow.ballots.motions_of(meeting_id)}
    for ballot in await uow.ballots.ballots_of(meeting_id):
        motion = motions[ballot.motion_id]
        if makes_decision(motion, ballot) and await uow.decisions.of_ballot(ballot.id) is None:
            await _add(uow, body, motion, ballot)


async def _add(uow: UnitOfWork, body: Body, motion: Motion, ballot: Ballot) -> None:
    decided_at = ballot.closed_at or uow.now
    year = local(decided_at).year
    decision = Decision(
        id=DecisionId(uow.ids.new()),
        number=number_of(body.code, year, await uow.decisions.next_number(body.code, year)),
        body_id=body.id,
        meeting_id=motion.meeting_id,
        motion_id=motion.id,
        ballot_id=ballot.id,
        kind=DecisionKind.DECISION,
        text=await _text(uow, motion, ballot),
        counts=ballot.outcome.counts if ballot.outcome and ballot.may_tell_counts else None,
        decided_at=decided_at,
    )
    await uow.decisions.add(decision)


async def _text(uow: UnitOfWork, motion: Motion, ballot: Ballot) -> str:
    """The words that were carried; of an election, with who was elected."""
    if ballot.choice is None:
        return motion.text
    elected = (each.name for each in await uow.ballots.standing_in(ballot.id) if each.id == ballot.choice.winner)
    return " – ".join((motion.text, *elected))
