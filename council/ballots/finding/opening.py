"""What the opening of a ballot looks at: the sitting, who is there, who stands, who may vote."""

from __future__ import annotations

from council.ballots.finding.putting import may_be_put, readiness_of
from council.ballots.model import Ballot, Candidate, Motion, Question
from council.ballots.readiness import Readiness, is_for_run_off
from council.ballots.refusals import BallotExists, CandidatesWanted, MeetingNotCalled, NobodyToVote, SittingPaused
from council.bodies.finding import body_of
from council.calendar.model import local
from council.identity import MeetingId, MembershipId
from council.meetings.model import MeetingState
from council.ports import UnitOfWork
from council.sittings.model import SittingState


async def ready_to_open(uow: UnitOfWork, motion: Motion, there: frozenset[MembershipId] | None) -> Readiness:
    """The motion with everything its opening freezes.

    Args:
        there: the seats checked in; none where nobody is.

    Raises:
        BallotExists: it is being voted on or was decided.
        NobodyToVote: no voting member is in office, or all step aside.
        CandidatesWanted: nobody stands in the election.
    """
    last = await uow.ballots.last_on(motion.id)
    if not may_be_put(last):
        raise BallotExists
    body = await body_of(uow, motion.body_id)
    people = await uow.bodies.members(body.id, local(uow.now).date())
    ready = await readiness_of(uow, body, people, motion, last, there, await _candidates(uow, motion, last))
    if not ready.entitled:
        raise NobodyToVote
    return ready


async def require_called(uow: UnitOfWork, meeting_id: MeetingId) -> None:
    meeting = await uow.meetings.meeting(meeting_id)
    if meeting is None or meeting.state is not MeetingState.CALLED:
        raise MeetingNotCalled


async def there_now(uow: UnitOfWork, meeting_id: MeetingId) -> frozenset[MembershipId] | None:
    """The seats checked in at the sitting; none for a meeting that has none.

    Raises:
        MeetingNotCalled: the meeting was cancelled or is over.
        SittingPaused: the sitting is not open just now.
    """
    await require_called(uow, meeting_id)
    sitting = await uow.sittings.sitting(meeting_id)
    if sitting is None:
        return None
    if sitting.state is not SittingState.OPEN:
        raise SittingPaused
    return frozenset(stay.membership_id for stay in await uow.sittings.present(meeting_id))


async def _candidates(uow: UnitOfWork, motion: Motion, last: Ballot | None) -> tuple[Candidate, ...]:
    if motion.question is not Question.CHOICE:
        return ()
    if last is not None and last.choice is not None and is_for_run_off(last):
        left = last.choice.run_off
        return tuple(each for each in await uow.ballots.standing_in(last.id) if not left or each.id in left)
    standing = await uow.ballots.candidates(motion.id)
    if not standing:
        raise CandidatesWanted
    return standing
