"""What the use cases of sittings look up first."""

from __future__ import annotations

from collections.abc import Sequence

from council.ballots.measure import Result
from council.ballots.model import Purpose
from council.bodies.finding import body_of
from council.bodies.model import Body, Member
from council.bodies.rules import seats_of
from council.errors import NotFound
from council.identity import AgendaItemId, Instant, MeetingId, SpeechId
from council.meetings.audience import people_of, seat_of
from council.meetings.model import AgendaItem, Meeting, MeetingState
from council.meetings.refusals import MeetingOver, NotAMember
from council.permissions.model import Actor
from council.ports import UnitOfWork
from council.profiles.finding import profile_of
from council.proposals.rules import is_voted_off
from council.sittings.commands import Hall
from council.sittings.hall import hall_of
from council.sittings.model import Recess, Sitting, SittingState, Speech
from council.sittings.refusals import SittingNotSo
from council.sittings.rules import begins_at, doors_at, state_of


async def called_meeting(uow: UnitOfWork, meeting_id: MeetingId) -> Meeting:
    """The meeting whose sitting it is.

    Raises:
        MeetingOver: it was held or cancelled.
    """
    meeting = await uow.meetings.meeting(meeting_id)
    if meeting is None:
        raise NotFound
    return _still_called(meeting)


async def held_meeting(uow: UnitOfWork, meeting_id: MeetingId) -> Meeting:
    """The same; until the unit ends nobody else moves its sitting."""
    meeting = await uow.meetings.hold(meeting_id)
    if meeting is None:
        raise NotFound
    return _still_called(meeting)


async def own_seat(uow: UnitOfWork, actor: Actor, meeting: Meeting) -> Member:
    """The actor's seat in the body of the meeting.

    Raises:
        NotAMember: they have none today.
    """
    seat = seat_of(actor.person_id, await people_of(uow, meeting.body_id))
    if seat is None:
        raise NotAMember
    return seat


async def sitting_now(uow: UnitOfWork, meeting: Meeting) -> Sitting:
    """The sitting, as long as it is open.

    Raises:
        SittingNotSo: nobody has opened it, there is a break, or it is over.
    """
    sitting = await uow.sittings.sitting(meeting.id)
    if sitting is None or sitting.state is not SittingState.OPEN:
        raise SittingNotSo(state=state_of(sitting).value)
    return sitting


async def items_of(uow: UnitOfWork, meeting_id: MeetingId) -> tuple[AgendaItem, ...]:
    """The items to be taken, in order: what the body has voted off the agenda is none of them."""
    motions = await uow.ballots.motions_of(meeting_id)
    asked = {motion.agenda_item_id for motion in motions if motion.purpose is Purpose.REMOVE}
    votes: dict[AgendaItemId, list[tuple[Purpose, Result | None]]] = {item_id: [] for item_id in asked}
    for motion in motions:
        if motion.agenda_item_id in asked:
            ballot = await uow.ballots.last_on(motion.id)
            votes[motion.agenda_item_id].append((motion.purpose, ballot.result if ballot else None))
    return tuple(item for item in await uow.meetings.items_of(meeting_id) if not is_voted_off(votes.get(item.id, ())))


async def recess_of(uow: UnitOfWork, meeting_id: MeetingId) -> Recess | None:
    """The break or adjournment that is going on."""
    return next((recess for recess in await uow.sittings.recesses(meeting_id) if recess.ended_at is None), None)


async def doors_of(uow: UnitOfWork, meeting: Meeting, recess: Recess | None) -> Instant:
    """From when members check in, by the body's rules."""
    profile = profile_of(uow, await body_of(uow, meeting.body_id))
    return doors_at(begins_at(meeting, recess), profile)


async def opening_ahead(uow: UnitOfWork, meeting: Meeting) -> Instant | None:
    """When the doors open, where that is still to come: until then nobody can be there."""
    sitting = await uow.sittings.sitting(meeting.id)
    was_opened = sitting is not None and sitting.opened_at is not None
    if meeting.state is not MeetingState.CALLED or was_opened:
        return None
    opens_at = await doors_of(uow, meeting, await recess_of(uow, meeting.id))
    return opens_at if uow.now < opens_at else None


async def speech_of(uow: UnitOfWork, speech_id: SpeechId) -> Speech:
    speech = await uow.sittings.speech(speech_id)
    if speech is None:
        raise NotFound
    return speech


async def hall_in(uow: UnitOfWork, meeting: Meeting, body: Body, people: Sequence[Member]) -> Hall:
    profile = profile_of(uow, body)
    present = await uow.sittings.present(meeting.id)
    return hall_of(present, people, profile.quorum.value, seats_of(body, profile))


def _still_called(meeting: Meeting) -> Meeting:
    if meeting.state is not MeetingState.CALLED:
        raise MeetingOver(number=meeting.number)
    return meeting
