"""A member comes, by a button or by the code that is shown in the room, and leaves."""

from __future__ import annotations

from hmac import compare_digest

from council.bodies.model import Member
from council.meetings.model import Meeting
from council.perform import action
from council.permissions.model import Actor
from council.ports import UnitOfWork
from council.profiles.model import Voting
from council.sittings.actions.presence import come, leave
from council.sittings.audience import of_person
from council.sittings.commands import Arrival, CheckIn, CheckOut, EnterCode, SittingPage
from council.sittings.door import TRIES_MOST, door_hash
from council.sittings.finding import called_meeting, own_seat
from council.sittings.hall import mode_for
from council.sittings.model import How, Mode
from council.sittings.page import page_for
from council.sittings.refusals import CodeTriesOver, NoDoorCode


@action
async def check_in(uow: UnitOfWork, actor: Actor, command: CheckIn) -> SittingPage:
    """Note that the actor is there; a second time changes nothing but the way of taking part.

    Raises:
        DoorsClosed: it is too early, or the sitting is over.
        NotAMember: they have no seat here today.
    """
    meeting = await called_meeting(uow, command.meeting_id)
    seat = await own_seat(uow, actor, meeting)
    await _arrive(uow, actor, meeting, seat, How.SELF, command.mode)
    return await page_for(uow, meeting, actor)


@action
async def enter_code(uow: UnitOfWork, actor: Actor, command: EnterCode) -> Arrival:
    """Check in by the code of the room. A wrong one is no refusal: it must be counted, and a refusal keeps nothing.

    Raises:
        NoDoorCode: none is shown.
        CodeTriesOver: so many wrong ones were tried that the secretary has to note them.
    """
    meeting = await called_meeting(uow, command.meeting_id)
    seat, code = await own_seat(uow, actor, meeting), await uow.sittings.code(meeting.id)
    if code is None:
        raise NoDoorCode
    tries = await uow.sittings.note_try(meeting.id, seat.membership_id)
    if tries > TRIES_MOST:
        raise CodeTriesOver
    is_right = compare_digest(code.code_hash, door_hash(meeting.id, command.code))
    if is_right:
        await _arrive(uow, actor, meeting, seat, How.CODE, Mode.IN_PERSON)
    return Arrival(await page_for(uow, meeting, actor), is_right, TRIES_MOST - tries)


@action
async def check_out(uow: UnitOfWork, actor: Actor, command: CheckOut) -> SittingPage:
    meeting = await called_meeting(uow, command.meeting_id)
    seat = await own_seat(uow, actor, meeting)
    await leave(uow, actor, meeting, seat)
    return await page_for(uow, meeting, actor)


async def _arrive(uow: UnitOfWork, actor: Actor, meeting: Meeting, seat: Member, how: How, mode: Mode) -> None:
    await come(uow, actor, meeting, seat, how, mode_for(meeting, mode))
    if seat.voting is not Voting.NONE:
        await uow.cards.show_to(of_person(meeting.id), seat.person_id)
