"""What coming and leaving change, whoever notes it."""

from __future__ import annotations

from typing import Final

from council.bodies.finding import body_of
from council.bodies.model import Member
from council.meetings.audience import people_of
from council.meetings.model import Meeting
from council.permissions.model import Actor
from council.ports import UnitOfWork
from council.profiles.model import Voting
from council.sittings.audience import note_counted, of_person, tell_seats
from council.sittings.finding import doors_of, hall_in, recess_of
from council.sittings.model import How, Mode, Presence, SittingState
from council.sittings.refusals import DoorsClosed
from council.sittings.rules import is_door_open, state_of

QUORUM_LOST: Final = "sitting-quorum-lost"
NEWS_FOR: Final = 1_800_000
"""Milliseconds in which it is worth hearing that the quorum is lost."""


async def come(uow: UnitOfWork, actor: Actor, meeting: Meeting, seat: Member, how: How, mode: Mode) -> None:
    """Note that the member is there.

    Raises:
        DoorsClosed: it is too early, or the sitting is over.
    """
    sitting = await uow.sittings.sitting(meeting.id)
    opens_at = await doors_of(uow, meeting, await recess_of(uow, meeting.id))
    if not is_door_open(sitting, opens_at, uow.now):
        raise DoorsClosed(opens_at=opens_at)
    if not await uow.sittings.come(Presence(meeting.id, seat.membership_id, how, mode, uow.now)):
        await uow.sittings.note_how(meeting.id, seat.membership_id, how, mode)
    await note_counted(uow, meeting, seat.person_id)
    await _record(uow, actor, meeting, seat, "member-came", {"how": how.value, "mode": mode.value})


async def leave(uow: UnitOfWork, actor: Actor, meeting: Meeting, seat: Member) -> None:
    """End the member's stay and take them off the queue; nothing for who is not there."""
    if not await uow.sittings.leave(meeting.id, seat.membership_id, uow.now):
        return
    for speech in await uow.sittings.speeches(meeting.id):
        if speech.membership_id == seat.membership_id and speech.ended_at is None:
            await uow.sittings.save_speech(speech.ended(uow.now))
    await note_counted(uow, meeting, seat.person_id)
    await _record(uow, actor, meeting, seat, "member-left", {})
    if seat.voting is Voting.VOTING:
        await _warn_of_quorum(uow, meeting)


async def _warn_of_quorum(uow: UnitOfWork, meeting: Meeting) -> None:
    """Tell whoever presides once: when the one has left by whom the quorum is lost."""
    sitting = await uow.sittings.sitting(meeting.id)
    if sitting is None or state_of(sitting) is not SittingState.OPEN:
        return
    people = await people_of(uow, meeting.body_id)
    hall = await hall_in(uow, meeting, await body_of(uow, meeting.body_id), people)
    if hall.needed == 1:
        facts = {"present": hall.present, "quorum": hall.quorum}
        await tell_seats(uow, meeting, QUORUM_LOST, {sitting.presiding}, facts, NEWS_FOR)


async def _record(
    uow: UnitOfWork, actor: Actor, meeting: Meeting, seat: Member, what: str, facts: dict[str, object]
) -> None:
    told = {"membership": seat.membership_id, **facts}
    await uow.audit.record(actor, what, of_person(meeting.id), meeting.body_id, told)
