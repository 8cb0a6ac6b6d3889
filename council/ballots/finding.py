"""What the use cases of ballots look up first, and a ballot as one person may see it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from council.ballots.commands import BallotPage, Closing, MotionPage
from council.ballots.measure import Electorate, Result
from council.ballots.model import Ballot, BallotState, Candidate, Elector, Hand, Motion, Standing, Vote
from council.ballots.readiness import Readiness, is_for_revote, is_for_run_off
from council.ballots.refusals import BallotClosed, MotionInUse
from council.bodies.finding import body_of
from council.bodies.model import Body, Member
from council.calendar.model import local
from council.errors import NotFound
from council.identity import BallotId, BodyId, MembershipId, MotionId, PersonId
from council.meetings.finding import meeting_for
from council.meetings.model import MeetingState
from council.permissions.model import Actor
from council.ports import UnitOfWork
from council.profiles.finding import profile_of
from council.profiles.model import Voting


async def motion_of(uow: UnitOfWork, motion_id: MotionId) -> Motion:
    motion = await uow.ballots.motion(motion_id)
    if motion is None:
        raise NotFound
    return motion


async def motion_for(uow: UnitOfWork, motion_id: MotionId, actor: Actor) -> Motion:
    """The same, for this person: what stands on a draft agenda only those who prepare it read.

    Raises:
        NotFound: there is none, as far as the person is concerned.
    """
    motion = await motion_of(uow, motion_id)
    await meeting_for(uow, motion.meeting_id, actor)
    return motion


async def ballot_of(uow: UnitOfWork, ballot_id: BallotId) -> Ballot:
    ballot = await uow.ballots.ballot(ballot_id)
    if ballot is None:
        raise NotFound
    return ballot


async def held_motion(uow: UnitOfWork, motion_id: MotionId) -> Motion:
    """The motion, which nobody else changes meanwhile.

    Raises:
        MotionInUse: a ballot was opened on it, so what it asks stands.
    """
    motion = await uow.ballots.hold_motion(motion_id)
    if motion is None:
        raise NotFound
    if await uow.ballots.last_on(motion_id) is not None:
        raise MotionInUse
    return motion


async def held_ballot(uow: UnitOfWork, ballot_id: BallotId) -> Ballot:
    """The ballot, in which nobody else votes meanwhile.

    Raises:
        BallotClosed: the voting has ended.
    """
    ballot = await uow.ballots.hold(ballot_id)
    if ballot is None:
        raise NotFound
    if ballot.state is not BallotState.OPEN:
        raise BallotClosed
    return ballot


async def seat_in(uow: UnitOfWork, body_id: BodyId, person_id: PersonId | None) -> Member | None:
    """The person's seat with a voice in the body today."""
    members = await uow.bodies.members(body_id, local(uow.now).date())
    return next((each for each in members if each.person_id == person_id and each.voting is not Voting.NONE), None)


def may_be_put(last: Ballot | None) -> bool:
    """Whether a motion may be put to the vote, by its last ballot: without a quorum, in a run-off, or after a tie."""
    return last is None or last.result is Result.NO_QUORUM or is_for_run_off(last) or is_for_revote(last)


async def readiness_of(
    uow: UnitOfWork,
    body: Body,
    people: Sequence[Member],
    motion: Motion,
    last: Ballot | None,
    there: frozenset[MembershipId] | None,
    candidates: tuple[Candidate, ...] = (),
) -> Readiness:
    """What opening the motion's ballot would look at now; `people` are in office today, the rest as in `Readiness`."""
    return Readiness(
        motion=motion,
        body=body,
        profile=profile_of(uow, body),
        last=last,
        members=tuple(member for member in people if member.voting is not Voting.NONE),
        aside=frozenset(await uow.ballots.recusals(motion.id)),
        there=there,
        candidates=candidates,
    )


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
        may_change=last is None,
        may_recuse=is_ahead and may_be_put(last) and seat is not None and seat.voting is Voting.VOTING,
        own_recusal=recusals.get(seat.membership_id) if seat else None,
        recused=len(recusals),
    )


async def page_of(uow: UnitOfWork, ballot: Ballot, person_id: PersonId | None) -> BallotPage:
    """The ballot as this person may see it."""
    elector = None if person_id is None else await uow.ballots.elector(ballot.id, person_id)
    vote, has_voted = await _own(uow, ballot, elector)
    return BallotPage(
        ballot=ballot,
        motion=await motion_of(uow, ballot.motion_id),
        body=await body_of(uow, ballot.body_id),
        voted=await uow.ballots.voted(ballot.id),
        standing=elector.standing if elector else None,
        own=vote.option if vote else None,
        cast_at=vote.cast_at if vote else None,
        own_candidate=vote.candidate_id if vote else None,
        own_by_room=vote is not None and vote.hand is Hand.ROOM,
        has_voted=has_voted,
        candidates=await uow.ballots.standing_in(ballot.id) if ballot.is_choice else (),
        in_room=len(await uow.ballots.raised(ballot.id)) if ballot.course.needs_presence else 0,
        may_break_tie=await _may_break(uow, ballot, person_id),
    )


async def closing_of(uow: UnitOfWork, ballot_id: BallotId) -> Closing:
    """What whoever presides sees before the close.

    Raises:
        BallotClosed: it has ended.
    """
    ballot = await ballot_of(uow, ballot_id)
    if ballot.state is not BallotState.OPEN:
        raise BallotClosed
    return Closing(
        ballot=ballot,
        motion=await motion_of(uow, ballot.motion_id),
        body=await body_of(uow, ballot.body_id),
        voted=await uow.ballots.voted(ballot.id),
        silent=await uow.ballots.silent(ballot.id),
        raised=await uow.ballots.raised(ballot.id),
        is_confirmed=await is_room_confirmed(uow, ballot),
    )


async def is_room_confirmed(uow: UnitOfWork, ballot: Ballot) -> bool:
    """Whether whoever presides has found the list of raised hands right as it is."""
    if not ballot.course.needs_presence:
        return True
    last = max((hand.cast_at for hand in await uow.ballots.raised(ballot.id)), default=None)
    return last is None or (ballot.room_confirmed_at is not None and ballot.room_confirmed_at >= last)


async def there_at_close(uow: UnitOfWork, ballot: Ballot) -> tuple[Electorate, int | None]:
    """The electorate, with those aside who are in the hall now, and how many voting members took part or are there.

    Whoever has voted and left was there. No number of members where nobody is checked in.
    """
    if not ballot.course.needs_presence or ballot.meeting_id is None:
        return ballot.electorate, None
    roll = [line for line in await uow.ballots.roll(ballot.id) if line.standing is Standing.VOTING]
    stays = {stay.membership_id for stay in await uow.sittings.present(ballot.meeting_id)}
    there = [line for line in roll if line.has_voted or line.membership_id in stays]
    aside = sum(line.recused is not None for line in there)
    return replace(ballot.electorate, recused=aside), len(there)


async def _own(uow: UnitOfWork, ballot: Ballot, elector: Elector | None) -> tuple[Vote | None, bool]:
    if elector is None:
        return None, False
    if ballot.is_secret:
        return None, await uow.ballots.has_voted(ballot.id, elector.membership_id)
    vote = await uow.ballots.vote(ballot.id, elector.membership_id)
    return vote, vote is not None


async def tie_breakers(uow: UnitOfWork, ballot: Ballot) -> tuple[Member, ...]:
    """Who may give the casting vote: whoever opened the ballot, or those who preside once that one no longer does."""
    leaders = await uow.bodies.presiding(ballot.body_id, local(uow.now).date())
    presiding = [each for each in leaders if each.voting is not Voting.NONE]
    opener = [each for each in presiding if each.membership_id == ballot.opened_by]
    return tuple(opener or presiding)


async def _may_break(uow: UnitOfWork, ballot: Ballot, person_id: PersonId | None) -> bool:
    if ballot.state is not BallotState.TIED or person_id is None:
        return False
    return any(each.person_id == person_id for each in await tie_breakers(uow, ballot))
