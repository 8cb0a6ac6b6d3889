"""A motion as one person may see it."""

from __future__ import annotations

from council.ballots.commands import MotionPage
from council.ballots.finding.putting import may_be_put
from council.ballots.model import Motion
from council.bodies.finding import body_of
from council.bodies.model import Member
from council.calendar.model import local
from council.identity import BodyId, PersonId
from council.meetings.finding import EDITABLE
from council.meetings.model import MeetingState
from council.ports import UnitOfWork
from council.profiles.model import Voting


async def seat_in(uow: UnitOfWork, body_id: BodyId, person_id: PersonId | None) -> Member | None:
    """The person's seat with a voice in the body today."""
    members = await uow.bodies.members(body_id, local(uow.now).date())
    return next((each for each in members if each.person_id == person_id and each.voting is not Voting.NONE), None)


async def motion_page(uow: UnitOfWork, motion: Motion, person_id: PersonId | None) -> MotionPage:
    """The motion as this person may see it."""
    last, recusals = await uow.ballots.last_on(motion.id), await uow.ballots.recusals(motion.id)
    meeting = await uow.meetings.meeting(motion.meeting_id)
    seat = await seat_in(uow, motion.body_id, person_id)
    is_ahead = meeting is not None and meeting.state is MeetingState.CALLED
    return MotionPage(
        motion=motion,
        body=await body_of(uow, motion.body_id),
        ballot=last,
        candidates=await uow.ballots.candidates(motion.id),
        may_be_put=is_ahead and may_be_put(last),
        may_change=last is None and meeting is not None and meeting.state in EDITABLE,
        may_recuse=is_ahead and may_be_put(last) and seat is not None and seat.voting is Voting.VOTING,
        own_recusal=recusals.get(seat.membership_id) if seat else None,
        recused=len(recusals),
    )
