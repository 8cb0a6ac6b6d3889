"""Ballots at a sitting, for tests: who is checked in, what a body's regulation allows, motions of any kind."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from council.ballots.commands import BreakTie, CastVote, Choose, CloseBallot, NominateMember, OpenBallot, SetPurpose
from council.ballots.measure import Option, Outcome
from council.ballots.model import Ballot, Purpose
from council.identity import BallotId, CandidateId, MeetingId, MembershipId, MotionId
from council.permissions.model import Actor
from council.profiles.own import OwnRule
from council.sittings.model import How, Mode, Presence, Sitting, SittingState
from storage.unit_of_work import StoredUnit, Units
from tests.sittings import CHAIR, KST, SECRETARY, call_meeting, call_soon, convene, give


def seat_of(actor: Actor) -> MembershipId:
    """The seat that `convene` gave the actor."""
    assert actor.person_id is not None
    return MembershipId(actor.person_id)


async def rule(units: Units, **numbers: object) -> None:
    """Let the regulation of the council say so, as `voting_is_secret_allowed=True`: field, then key."""

    async def save(uow: StoredUnit) -> None:
        body = await uow.bodies.body(KST)
        assert body is not None
        parts = [(name.partition("_"), value) for name, value in numbers.items()]
        own = tuple(OwnRule(field, key, value, "Regulation 2026") for (field, _, key), value in parts)
        await uow.bodies.save_body(replace(body, own_rules=(*body.own_rules, *own)))

    await units.run(save)


async def come(units: Units, meeting_id: MeetingId, actors: Iterable[Actor], how: How = How.SELF) -> None:
    async def enter(uow: StoredUnit) -> None:
        for actor in actors:
            await uow.sittings.come(Presence(meeting_id, seat_of(actor), how, Mode.IN_PERSON, uow.now))

    await units.run(enter)


async def sit(units: Units, present: Sequence[Actor], *, in_room: Sequence[Actor] = ()) -> tuple[MeetingId, MotionId]:
    """Call a meeting and open its sitting, with these checked in by themselves and those by the secretary."""
    meeting_id, motion_id = await call_meeting(units)
    await units.run(lambda uow: uow.sittings.save(Sitting(meeting_id, SittingState.OPEN, seat_of(CHAIR), uow.now)))
    await come(units, meeting_id, present)
    await come(units, meeting_id, in_room, How.SECRETARY)
    return meeting_id, motion_id


async def put(units: Units, motion_id: MotionId) -> BallotId:
    return (await give(units, CHAIR, OpenBallot(motion_id))).ballot.id


async def vote(units: Units, ballot_id: BallotId, answers: Iterable[tuple[Actor, Option]]) -> None:
    for actor, option in answers:
        await give(units, actor, CastVote(ballot_id, option))


async def close(units: Units, ballot_id: BallotId) -> Ballot:
    return (await give(units, CHAIR, CloseBallot(ballot_id))).ballot


async def outcome(units: Units, ballot_id: BallotId) -> Outcome:
    ballot = await units.run(lambda uow: uow.ballots.ballot(ballot_id))
    assert ballot is not None
    assert ballot.outcome is not None
    return ballot.outcome


async def choose(units: Units, ballot_id: BallotId, *choices: tuple[Actor, CandidateId]) -> None:
    for actor, candidate_id in choices:
        await give(units, actor, Choose(ballot_id, candidate_id))


async def carried_by_casting_vote(units: Units) -> MeetingId:
    """A meeting in which two voted for, two against, and the chair decided for."""
    first, second, third, _ = await convene(units)
    meeting_id, motion_id = await call_soon(units)
    ballot_id = await put(units, motion_id)
    yes, no = Option.YES, Option.NO
    await vote(units, ballot_id, [(CHAIR, yes), (first, yes), (second, no), (third, no)])
    await close(units, ballot_id)
    await give(units, CHAIR, BreakTie(ballot_id, yes))
    return meeting_id


async def election(units: Units, motion_id: MotionId, candidates: Sequence[Actor]) -> list[CandidateId]:
    """Make the motion an election between these members."""
    await give(units, SECRETARY, SetPurpose(motion_id, Purpose.ELECT))
    for each in candidates:
        await give(units, SECRETARY, NominateMember(motion_id, seat_of(each)))
    standing = await units.run(lambda uow: uow.ballots.candidates(motion_id))
    return [candidate.id for candidate in standing]


async def begin_item(uow: StoredUnit, meeting_id: MeetingId) -> None:
    """Take the first item of the agenda."""
    sitting, items = await uow.sittings.sitting(meeting_id), await uow.meetings.items_of(meeting_id)
    assert sitting is not None
    await uow.sittings.save(replace(sitting, item_id=items[0].id))
