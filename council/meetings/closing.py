"""The meetings of a body that has ended: nobody is left who could hold, call or prepare one."""

from __future__ import annotations

from dataclasses import replace

from council.ballots.actions.closing import close
from council.ballots.model import BallotState
from council.bodies.model import Body
from council.identity import Instant
from council.language import Language
from council.meetings.actions.ending import call_off, note_held
from council.meetings.model import Meeting
from council.meetings.rules import moved
from council.permissions.model import operator
from council.ports import UnitOfWork


async def close_meetings(uow: UnitOfWork, body: Body) -> None:
    """Drop its drafts; call off what it called and never opened, and end what was opened and never ended.

    A meeting stays as it is where votes are equal and whoever presided has not decided: nobody else may.
    """
    for draft in await uow.meetings.drafts_of(body.id):
        await uow.meetings.save(replace(draft, state=moved(draft, "drop")))
    for meeting in await still_called(uow, body):
        if not await _votes_are_counted(uow, meeting):
            continue
        sitting = await uow.sittings.sitting(meeting.id)
        if sitting is None or sitting.opened_at is None:
            await call_off(uow, operator(Language.KK), meeting.id, None)
        else:
            await note_held(uow, operator(Language.KK), meeting.id)


async def still_called(uow: UnitOfWork, body: Body) -> tuple[Meeting, ...]:
    """Those called and neither held nor cancelled, whenever they were to begin."""
    return await uow.meetings.ahead_of(body.id, Instant(0))


async def _votes_are_counted(uow: UnitOfWork, meeting: Meeting) -> bool:
    """Count what is open; false where votes are equal and whoever presided has not decided."""
    for ballot in await uow.ballots.ballots_of(meeting.id):
        if ballot.state is BallotState.OPEN:
            await close(uow, operator(Language.KK), ballot)
    return all(ballot.state is BallotState.CLOSED for ballot in await uow.ballots.ballots_of(meeting.id))
