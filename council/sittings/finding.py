"""What the use cases of sittings look up first, and a sitting as one person may see it."""

from __future__ import annotations

from collections.abc import Sequence

from council.ballots.model import Ballot, Motion
from council.bodies.finding import body_of
from council.bodies.model import Body, Member
from council.bodies.rules import seats_of
from council.errors import NotFound
from council.identity import AgendaItemId, MeetingId, PersonId, SpeechId
from council.meetings.audience import people_of, seat_of
from council.meetings.model import Meeting, MeetingState
from council.meetings.refusals import MeetingOver, NotAMember
from council.permissions.model import Actor
from council.ports import UnitOfWork
from council.profiles.finding import profile_of
from council.sittings.commands import Hall, SittingPage
from council.sittings.model import Recess, Speech
from council.sittings.rules import doors_at, hall_of, is_door_open, item_after, state_of, stays_of


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


async def recess_of(uow: UnitOfWork, meeting_id: MeetingId) -> Recess | None:
    """The break or adjournment that is going on."""
    return next((recess for recess in await uow.sittings.recesses(meeting_id) if recess.ended_at is None), None)


async def speech_of(uow: UnitOfWork, speech_id: SpeechId) -> Speech:
    speech = await uow.sittings.speech(speech_id)
    if speech is None:
        raise NotFound
    return speech


async def hall_in(uow: UnitOfWork, meeting: Meeting, body: Body, people: Sequence[Member]) -> Hall:
    profile = profile_of(uow, body)
    present = await uow.sittings.present(meeting.id)
    return hall_of(present, people, profile.quorum.value, seats_of(body, profile))


async def page_of(uow: UnitOfWork, meeting: Meeting, person_id: PersonId | None = None) -> SittingPage:
    """The sitting as this person, or the group, may see it."""
    body, people = await body_of(uow, meeting.body_id), await people_of(uow, meeting.body_id)
    sitting, recess = await uow.sittings.sitting(meeting.id), await recess_of(uow, meeting.id)
    items = await uow.meetings.items_of(meeting.id)
    taken = frozenset(each.agenda_item_id for each in await uow.sittings.discussions(meeting.id))
    speeches = await uow.sittings.speeches(meeting.id)
    seat, opens_at = seat_of(person_id, people), doors_at(meeting, recess)
    current = None if sitting is None else sitting.item_id
    open_speeches = [speech for speech in speeches if speech.ended_at is None]
    return SittingPage(
        meeting=meeting,
        body=body,
        state=state_of(sitting),
        sitting=sitting,
        hall=await hall_in(uow, meeting, body, people),
        doors_at=opens_at,
        is_door_open=meeting.state is MeetingState.CALLED and is_door_open(sitting, opens_at, uow.now),
        items=items,
        taken=taken,
        item=next((item for item in items if item.id == current), None),
        next_item=item_after(items, taken),
        motions=await _motions(uow, meeting.id, current),
        speaking=next((speech for speech in open_speeches if speech.is_speaking), None),
        queue=tuple(speech for speech in open_speeches if speech.is_waiting),
        recess=recess,
        is_member=seat is not None,
        own=None if seat is None else stays_of(await uow.sittings.present(meeting.id)).get(seat.membership_id),
        asked=None if seat is None else _own(open_speeches, seat),
    )


async def page_for(uow: UnitOfWork, meeting: Meeting, actor: Actor) -> SittingPage:
    return await page_of(uow, meeting, actor.person_id)


async def _motions(
    uow: UnitOfWork, meeting_id: MeetingId, item_id: AgendaItemId | None
) -> tuple[tuple[Motion, Ballot | None], ...]:
    if item_id is None:
        return ()
    of_item = [motion for motion in await uow.ballots.motions_of(meeting_id) if motion.agenda_item_id == item_id]
    return tuple([(motion, await uow.ballots.last_on(motion.id)) for motion in of_item])


def _own(speeches: Sequence[Speech], seat: Member) -> Speech | None:
    return next((speech for speech in speeches if speech.membership_id == seat.membership_id), None)


def _still_called(meeting: Meeting) -> Meeting:
    if meeting.state is not MeetingState.CALLED:
        raise MeetingOver(number=meeting.number)
    return meeting
