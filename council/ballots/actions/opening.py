"""Opening a ballot: its list of electors and its rule are frozen, its cards sent."""

from __future__ import annotations

from collections.abc import Sequence

from council.ballots.commands import BallotPage, OpenBallot, Opening, ReviewOpening
from council.ballots.finding import motion_of, page_of
from council.ballots.measure import Electorate, Result
from council.ballots.model import Ballot, BallotState, Elector, Motion, Standing
from council.ballots.refusals import BallotExists, MeetingNotCalled, NobodyToVote
from council.ballots.rules import quorum_of, rule_of
from council.bodies.finding import body_of
from council.bodies.model import Body, Member
from council.bodies.rules import seats_of
from council.calendar.model import local
from council.chats.audience import show_to_council
from council.identity import BallotId, MembershipId
from council.meetings.model import MeetingState
from council.notices.model import Subject
from council.perform import action
from council.permissions.model import Actor
from council.ports import UnitOfWork
from council.profiles.finding import profile_of
from council.profiles.model import Voting

STANDINGS = {Voting.VOTING: Standing.VOTING, Voting.ADVISORY: Standing.ADVISORY}


@action
async def review_opening(uow: UnitOfWork, actor: Actor, command: ReviewOpening) -> Opening:
    motion, body = await _ready(uow, command)
    electorate = _electorate(uow, body, await _sitting(uow, body))
    quorum = rule_of(profile_of(uow, body)).quorum
    least = quorum_of(quorum, seats=electorate.seats, seated=electorate.seated)
    return Opening(motion, body, electorate.entitled, least)


@action
async def open_ballot(uow: UnitOfWork, actor: Actor, command: OpenBallot) -> BallotPage:
    """Open the ballot; whoever opens it presides, so their vote may break a tie.

    Raises:
        MeetingNotCalled: the meeting was cancelled or is over.
        BallotExists: the motion is being voted on or was decided; one without a quorum may be put again.
        NobodyToVote: no voting member is in office.
    """
    motion, body = await _ready(uow, command)
    sitting = await _sitting(uow, body)
    ballot = Ballot(
        id=BallotId(uow.ids.new()),
        motion_id=motion.id,
        body_id=body.id,
        number=await uow.ballots.next_number(body.id),
        state=BallotState.OPEN,
        rule=rule_of(profile_of(uow, body)),
        electorate=_electorate(uow, body, sitting),
        opened_by=_seat_of(actor, sitting),
        opened_at=uow.now,
    )
    if not await uow.ballots.open(ballot, [_elector(ballot.id, member) for member in sitting]):
        raise BallotExists
    await _announce(uow, actor, ballot, sitting)
    return await page_of(uow, ballot, actor.person_id)


async def _ready(uow: UnitOfWork, command: OpenBallot | ReviewOpening) -> tuple[Motion, Body]:
    motion = await motion_of(uow, command.motion_id)
    meeting = await uow.meetings.meeting(motion.meeting_id)
    if meeting is None or meeting.state is not MeetingState.CALLED:
        raise MeetingNotCalled
    last = await uow.ballots.last_on(motion.id)
    if last is not None and (last.outcome is None or last.outcome.result is not Result.NO_QUORUM):
        raise BallotExists
    return motion, await body_of(uow, motion.body_id)


async def _sitting(uow: UnitOfWork, body: Body) -> list[Member]:
    members = await uow.bodies.members(body.id, local(uow.now).date())
    return [member for member in members if member.voting in STANDINGS]


def _electorate(uow: UnitOfWork, body: Body, sitting: Sequence[Member]) -> Electorate:
    voting = sum(member.voting is Voting.VOTING for member in sitting)
    if not voting:
        raise NobodyToVote
    return Electorate(seats_of(body, profile_of(uow, body)), seated=voting, entitled=voting)


def _elector(ballot_id: BallotId, member: Member) -> Elector:
    return Elector(ballot_id, member.membership_id, member.person_id, STANDINGS[member.voting])


def _seat_of(actor: Actor, sitting: Sequence[Member]) -> MembershipId | None:
    voting = (member for member in sitting if member.voting is Voting.VOTING)
    return next((member.membership_id for member in voting if member.person_id == actor.person_id), None)


async def _announce(uow: UnitOfWork, actor: Actor, ballot: Ballot, sitting: Sequence[Member]) -> None:
    subject = Subject("ballot", ballot.id)
    for member in sitting:
        await uow.cards.show_to(subject, member.person_id)
    await show_to_council(uow, subject, ballot.body_id)
    facts = {"number": ballot.number, "motion": ballot.motion_id, "entitled": ballot.electorate.entitled}
    await uow.audit.record(actor, "ballot-opened", subject, ballot.body_id, facts)
