"""What the use cases of minutes look up first: the minutes, and everything on record about their meeting."""

from __future__ import annotations

from typing import TypeAlias

from council.ballots.model import Ballot, BallotState, Motion
from council.ballots.rules import quorum_of
from council.bodies.finding import body_of
from council.bodies.model import Body, Member
from council.bodies.rules import seats_of
from council.calendar.model import local
from council.errors import NotFound
from council.identity import MeetingId, MembershipId, PersonId
from council.meetings.model import Meeting
from council.minutes.commands import MEMBERS
from council.minutes.drafting.copies import public_copy, with_reasons
from council.minutes.drafting.happened import Happened, Taken
from council.minutes.drafting.protocol import protocol_of
from council.minutes.model import Minutes
from council.minutes.pages import MinutesPage
from council.minutes.protocol import Protocol
from council.minutes.refusals import MinutesNotPublic
from council.minutes.rules import is_open_for_remarks
from council.permissions.model import BODY_ROLES, Actor
from council.ports import UnitOfWork
from council.profiles.finding import profile_of
from council.profiles.model import Voting

Motions: TypeAlias = tuple[tuple[Motion, tuple[Taken, ...]], ...]


async def minutes_of(uow: UnitOfWork, meeting_id: MeetingId) -> Minutes:
    minutes = await uow.minutes.minutes(meeting_id)
    if minutes is None:
        raise NotFound
    return minutes


async def held_minutes(uow: UnitOfWork, meeting_id: MeetingId) -> Minutes:
    """The same; until the unit ends nobody else changes them."""
    minutes = await uow.minutes.hold(meeting_id)
    if minutes is None:
        raise NotFound
    return minutes


async def happened_at(uow: UnitOfWork, meeting: Meeting) -> Happened:
    """Everything on record about the meeting."""
    body = await body_of(uow, meeting.body_id)
    profile = profile_of(uow, body)
    sitting = await uow.sittings.sitting(meeting.id)
    began_at = (sitting and sitting.opened_at) or meeting.starts_at
    people = await uow.bodies.members(body.id, local(began_at).date())
    seated = sum(member.voting is Voting.VOTING for member in people)
    motions = await _motions(uow, meeting.id)
    seats = next(
        (taken.ballot.electorate.seats for _, ballots in motions for taken in ballots), seats_of(body, profile)
    )
    at_opening = sitting.quorum if sitting else None
    return Happened(
        body=body,
        meeting=meeting,
        posts=profile.all_post_names(),
        people=people,
        names=_names(people, motions),
        seats=seats,
        quorum=at_opening or quorum_of(profile.quorum.value, seats=seats, seated=seated),
        items=await uow.meetings.items_of(meeting.id),
        answers=await uow.meetings.answers_of(meeting.id),
        motions=motions,
        decisions=await uow.decisions.of_meeting(meeting.id),
        notes=await uow.minutes.notes_of(meeting.id),
        tasks=await uow.minutes.tasks_of(meeting.id),
        dissents=await uow.minutes.dissents_of(meeting.id),
        sitting=sitting,
        stays=await uow.sittings.presences(meeting.id),
        speeches=await uow.sittings.speeches(meeting.id),
        noted={row.membership_id: row.standing for row in await uow.minutes.attendance_at(meeting.id) if row.is_noted},
    )


async def protocol_in(uow: UnitOfWork, minutes: Minutes, meeting: Meeting) -> Protocol:
    """What the minutes say: as they were frozen, or as they stand now."""
    if minutes.protocol is not None:
        return minutes.protocol
    return protocol_of(await happened_at(uow, meeting), minutes.invited)


async def page_for(uow: UnitOfWork, meeting: Meeting, actor: Actor) -> MinutesPage:
    """The minutes as this person may see them.

    Raises:
        MinutesNotPublic: they are not of the body, and the minutes are not published.
    """
    body, minutes = await body_of(uow, meeting.body_id), await uow.minutes.minutes(meeting.id)
    is_of_body = belongs(actor, body)
    if not is_of_body and (minutes is None or minutes.published_at is None):
        raise MinutesNotPublic
    if minutes is None:
        return MinutesPage(meeting, body, None, None, is_of_body)
    protocol = await protocol_in(uow, minutes, meeting)
    return MinutesPage(
        meeting,
        body,
        minutes,
        with_reasons(protocol, await uow.meetings.answers_of(meeting.id)) if is_of_body else public_copy(protocol),
        is_of_body,
        may_remark=is_open_for_remarks(minutes, local(uow.now).date()) and _may_remark(actor, body),
        remarks=len(await uow.minutes.remarks_of(meeting.id)),
    )


def belongs(actor: Actor, body: Body) -> bool:
    """Whether the person reads the body's papers before everybody else does."""
    return actor.is_administrator or bool(actor.roles_in(body.id) & BODY_ROLES)


async def seat_in(uow: UnitOfWork, body: Body, person_id: PersonId | None) -> Member | None:
    """The seat from which the person may speak today."""
    people = await uow.bodies.members(body.id, local(uow.now).date())
    heard = (member for member in people if member.voting is not Voting.NONE)
    return next((member for member in heard if member.person_id == person_id), None)


def _may_remark(actor: Actor, body: Body) -> bool:
    return bool(actor.roles_in(body.id) & set(MEMBERS))


def _names(people: tuple[Member, ...], motions: Motions) -> dict[MembershipId, str]:
    voted = {line.membership_id: line.name for _, ballots in motions for taken in ballots for line in taken.roll}
    return voted | {member.membership_id: member.name for member in people}


async def _motions(uow: UnitOfWork, meeting_id: MeetingId) -> Motions:
    ballots = [each for each in await uow.ballots.ballots_of(meeting_id) if each.state is BallotState.CLOSED]
    taken = {ballot.id: await _taken(uow, ballot) for ballot in ballots}
    motions = await uow.ballots.motions_of(meeting_id)
    return tuple(
        (motion, tuple(taken[ballot.id] for ballot in ballots if ballot.motion_id == motion.id)) for motion in motions
    )


async def _taken(uow: UnitOfWork, ballot: Ballot) -> Taken:
    standing = await uow.ballots.standing_in(ballot.id) if ballot.is_choice else ()
    return Taken(ballot, await uow.ballots.roll(ballot.id), standing)
