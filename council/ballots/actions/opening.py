"""Opening a ballot: its list of electors, its rule and its course are frozen, its cards sent."""

from __future__ import annotations

from dataclasses import replace

from council.ballots.actions.closing import CLOSING
from council.ballots.actions.conducting import MINUTE
from council.ballots.commands import BallotPage, OpenBallot, Opening, OpenWindow, ReviewOpening
from council.ballots.finding import motion_of, page_of, ready_to_open, require_called, there_now
from council.ballots.model import Ballot, BallotState, Elector, Motion, Standing
from council.ballots.readiness import Readiness
from council.ballots.refusals import AbsenceNotAllowed, BallotExists, BallotLacksQuorum, VoteAhead
from council.bodies.model import Member
from council.chats.audience import show_to_council
from council.due.model import Due
from council.errors import NotFound
from council.identity import BallotId, Instant, MembershipId, MotionId
from council.meetings.finding import meeting_of
from council.notices.model import Subject
from council.perform import action
from council.permissions.model import Actor
from council.ports import UnitOfWork
from council.profiles.model import Voting
from council.sittings.finding import opening_ahead

STANDINGS = {Voting.VOTING: Standing.VOTING, Voting.ADVISORY: Standing.ADVISORY}


@action
async def review_opening(uow: UnitOfWork, actor: Actor, command: ReviewOpening) -> Opening:
    motion = await motion_of(uow, command.motion_id)
    ready = await ready_to_open(uow, motion, await there_now(uow, motion.meeting_id))
    await _expect_begun(uow, ready)
    course = ready.course
    return Opening(
        motion=ready.motion,
        body=ready.body,
        entitled=len(ready.entitled),
        quorum=ready.quorum,
        rule=ready.rule,
        present=ready.present,
        counted=ready.counted,
        recused=ready.electorate.recused,
        candidates=ready.candidates,
        round=course.round,
        is_revote=course.is_revote,
        secret_least=course.secret_least if ready.motion.is_secret else None,
        may_be_absent=ready.profile.voting.value.is_absentee_allowed,
    )


@action
async def open_ballot(uow: UnitOfWork, actor: Actor, command: OpenBallot) -> BallotPage:
    """Open the ballot; whoever opens it presides, so a tie is theirs to break.

    Raises:
        MeetingNotCalled: the meeting was cancelled or is over.
        VoteAhead: nobody can have come yet, and the regulation lets nobody vote who has not.
        SittingPaused: the sitting is not open just now.
        BallotExists: the motion is being voted on or was decided; without a quorum it may be put again.
        NobodyToVote: no voting member is in office, or all step aside.
        CandidatesWanted: nobody stands in the election.
        BallotLacksQuorum: too few are checked in.
    """
    motion = await _held(uow, command.motion_id)
    ready = await ready_to_open(uow, motion, await there_now(uow, motion.meeting_id))
    await _expect_begun(uow, ready)
    if ready.lacks_quorum:
        raise BallotLacksQuorum(present=ready.counted, quorum=ready.quorum)
    return await page_of(uow, await _open(uow, actor, ready), actor.person_id)


@action
async def open_window(uow: UnitOfWork, actor: Actor, command: OpenWindow) -> BallotPage:
    """Open the ballot to members who have not come, too; whoever votes is then present, and it closes by itself.

    Raises:
        AbsenceNotAllowed: the body's regulation does not say so; it is off unless it does.
        MeetingNotCalled, BallotExists, NobodyToVote, CandidatesWanted: as in `open_ballot`.
    """
    motion = await _held(uow, command.motion_id)
    await require_called(uow, motion.meeting_id)
    ready = await ready_to_open(uow, motion, None)
    if not ready.profile.voting.value.is_absentee_allowed:
        raise AbsenceNotAllowed
    ballot = await _open(uow, actor, ready)
    closes_at = Instant(uow.now + command.minutes * MINUTE)
    await uow.ballots.time(ballot.id, closes_at)
    await uow.due.plan(Due(CLOSING, Subject("ballot", ballot.id), closes_at))
    return await page_of(uow, replace(ballot, closes_at=closes_at), actor.person_id)


async def _held(uow: UnitOfWork, motion_id: MotionId) -> Motion:
    """The motion, while nobody ends its meeting or puts the sitting off."""
    await uow.meetings.hold((await motion_of(uow, motion_id)).meeting_id)
    motion = await uow.ballots.hold_motion(motion_id)
    if motion is None:
        raise NotFound
    return motion


async def _expect_begun(uow: UnitOfWork, ready: Readiness) -> None:
    if ready.profile.voting.value.is_absentee_allowed:
        return
    meeting = await meeting_of(uow, ready.motion.meeting_id)
    opens_at = await opening_ahead(uow, meeting)
    if opens_at is not None:
        raise VoteAhead(number=meeting.number, opens_at=opens_at)


async def _open(uow: UnitOfWork, actor: Actor, ready: Readiness) -> Ballot:
    ballot = await _ballot(uow, actor, ready)
    electors = [_elector(ballot, member) for member in ready.members if _may_answer(ready, member)]
    if not await uow.ballots.open(ballot, electors, [each.id for each in ready.candidates]):
        raise BallotExists
    await _announce(uow, actor, ballot, electors)
    return ballot


async def _ballot(uow: UnitOfWork, actor: Actor, ready: Readiness) -> Ballot:
    return Ballot(
        id=BallotId(uow.ids.new()),
        motion_id=ready.motion.id,
        body_id=ready.body.id,
        number=await uow.ballots.next_number(ready.body.id),
        state=BallotState.OPEN,
        rule=ready.rule,
        electorate=ready.electorate,
        opened_by=_seat_of(actor, ready),
        opened_at=uow.now,
        meeting_id=ready.motion.meeting_id,
        course=ready.course,
    )


def _may_answer(ready: Readiness, member: Member) -> bool:
    """Those entitled; an advisory voice is recorded apart, which a secret ballot cannot do."""
    is_advisory = member.voting is Voting.ADVISORY
    return not ready.motion.is_secret if is_advisory else member.membership_id in ready.entitled


def _elector(ballot: Ballot, member: Member) -> Elector:
    return Elector(ballot.id, member.membership_id, member.person_id, STANDINGS[member.voting])


def _seat_of(actor: Actor, ready: Readiness) -> MembershipId | None:
    return next((each.membership_id for each in ready.members if each.person_id == actor.person_id), None)


async def _announce(uow: UnitOfWork, actor: Actor, ballot: Ballot, electors: list[Elector]) -> None:
    subject = Subject("ballot", ballot.id)
    for elector in electors:
        await uow.cards.show_to(subject, elector.person_id)
    await show_to_council(uow, subject, ballot.body_id)
    course = ballot.course
    facts = {
        "number": ballot.number,
        "motion": ballot.motion_id,
        "entitled": ballot.electorate.entitled,
        "recused": ballot.electorate.recused,
        "secrecy": course.secrecy,
        "round": course.round,
        "quorum": course.quorum,
        "present": course.present,
    }
    await uow.audit.record(actor, "ballot-opened", subject, ballot.body_id, facts)
