"""The questions put at the item under discussion, and the quorum that a ballot on each would look at."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from council.ballots.finding import may_be_put, readiness_of
from council.ballots.model import Ballot, BallotState, Motion, Purpose
from council.bodies.model import Body, Member
from council.identity import AgendaItemId, MeetingId, MembershipId
from council.ports import UnitOfWork
from council.profiles.finding import profile_of
from council.sittings.commands import BallotQuorum

Questions: TypeAlias = tuple[tuple[Motion, Ballot | None], ...]


async def questions_at(uow: UnitOfWork, meeting_id: MeetingId, item_id: AgendaItemId | None) -> Questions:
    """The motions of the item, each with its newest ballot."""
    if item_id is None:
        return ()
    of_item = [motion for motion in await uow.ballots.motions_of(meeting_id) if motion.agenda_item_id == item_id]
    return tuple([(motion, await uow.ballots.last_on(motion.id)) for motion in of_item])


async def removals_in(uow: UnitOfWork, meeting_id: MeetingId) -> Questions:
    """The motions to take an item off, which come before the agenda is approved; each with its newest ballot."""
    removals = [each for each in await uow.ballots.motions_of(meeting_id) if each.purpose is Purpose.REMOVE]
    return tuple([(motion, await uow.ballots.last_on(motion.id)) for motion in removals])


async def undecided_in(uow: UnitOfWork, meeting_id: MeetingId) -> tuple[Ballot, ...]:
    """The ballots of all its items that are open or wait for a casting vote."""
    ballots = await uow.ballots.ballots_of(meeting_id)
    return tuple(ballot for ballot in ballots if ballot.state is not BallotState.CLOSED)


async def ballot_quorums(
    uow: UnitOfWork, body: Body, people: Sequence[Member], questions: Questions, there: frozenset[MembershipId]
) -> tuple[BallotQuorum, ...]:
    """The numbers that opening a ballot will look at, where they are not those of the hall."""
    if profile_of(uow, body).voting.value.are_recused_in_quorum:
        return ()
    waiting = [(motion, last) for motion, last in questions if may_be_put(last)]
    ahead = [await readiness_of(uow, body, people, motion, last, there) for motion, last in waiting]
    return tuple(
        BallotQuorum(ready.motion, ready.counted, ready.quorum)
        for ready in ahead
        if ready.counted is not None and ready.counted != ready.present
    )
