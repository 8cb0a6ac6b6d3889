"""Asking for the floor: a place in the speakers' queue, taken and given up."""

from __future__ import annotations

from council.bodies.finding import body_of
from council.identity import MeetingId, MembershipId, SpeechId
from council.meetings.model import Meeting
from council.perform import action
from council.permissions.model import Actor
from council.ports import UnitOfWork
from council.profiles.finding import profile_of
from council.sittings.audience import note_moved
from council.sittings.commands import (
    AskFloor,
    GiveUpFloor,
    NameSpeaker,
    SittingPage,
)
from council.sittings.finding import held_meeting, own_seat, sitting_now
from council.sittings.hall import stays_of
from council.sittings.model import Speech
from council.sittings.page import page_for
from council.sittings.refusals import FloorAskedAlready, NotPresent
from council.sittings.speaking import MINUTE, finish


@action
async def ask_floor(uow: UnitOfWork, actor: Actor, command: AskFloor) -> SittingPage:
    """Stand in the queue.

    Raises:
        NotPresent: only who has checked in may.
        FloorAskedAlready: they stand in it.
        SittingNotSo: the sitting is not open.
    """
    meeting = await held_meeting(uow, command.meeting_id)
    await sitting_now(uow, meeting)
    seat = await own_seat(uow, actor, meeting)
    if seat.membership_id not in stays_of(await uow.sittings.present(meeting.id)):
        raise NotPresent
    if await _own(uow, meeting.id, seat.membership_id) is not None:
        raise FloorAskedAlready
    await _queue(uow, actor, meeting, seat.membership_id, seat.name)
    return await page_for(uow, meeting, actor)


@action
async def give_up_floor(uow: UnitOfWork, actor: Actor, command: GiveUpFloor) -> SittingPage:
    """Leave the queue, or finish speaking; nothing for who stands in none."""
    meeting = await held_meeting(uow, command.meeting_id)
    seat = await own_seat(uow, actor, meeting)
    speech = await _own(uow, meeting.id, seat.membership_id)
    if speech is not None:
        await finish(uow, actor, meeting, speech)
    return await page_for(uow, meeting, actor)


@action
async def name_speaker(uow: UnitOfWork, actor: Actor, command: NameSpeaker) -> SittingPage:
    """Put somebody into the queue who is not there by phone: an invited person, a member without one."""
    meeting = await held_meeting(uow, command.meeting_id)
    await sitting_now(uow, meeting)
    await _queue(uow, actor, meeting, None, command.name)
    return await page_for(uow, meeting, actor)


async def _queue(
    uow: UnitOfWork, actor: Actor, meeting: Meeting, membership_id: MembershipId | None, name: str
) -> None:
    sitting, body = await uow.sittings.sitting(meeting.id), await body_of(uow, meeting.body_id)
    limit = profile_of(uow, body).speaking.value.speaker_minutes * MINUTE
    item_id = None if sitting is None else sitting.item_id
    asked = Speech(SpeechId(uow.ids.new()), meeting.id, item_id, membership_id, name, uow.now, limit)
    await uow.sittings.save_speech(asked)
    await note_moved(uow, actor, meeting, "floor-asked", speech=asked.id)


async def _own(uow: UnitOfWork, meeting_id: MeetingId, membership_id: MembershipId) -> Speech | None:
    speeches = await uow.sittings.speeches(meeting_id)
    return next((each for each in speeches if each.membership_id == membership_id and each.ended_at is None), None)
