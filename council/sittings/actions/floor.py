"""The speakers' queue: asking for the floor, giving it for a time, and telling when the time is over."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from typing import Final

from council.bodies.finding import body_of
from council.due.model import Due
from council.due.registry import due
from council.identity import Instant, MeetingId, MembershipId, PersonId, SpeechId
from council.meetings.audience import people_of
from council.meetings.model import Meeting
from council.perform import action
from council.permissions.model import Actor
from council.ports import UnitOfWork
from council.profiles.finding import profile_of
from council.sittings.audience import note_moved, tell
from council.sittings.commands import (
    AskFloor,
    EndSpeech,
    GiveFloor,
    GiveUpFloor,
    NameSpeaker,
    ProlongSpeech,
    SittingPage,
)
from council.sittings.finding import called_meeting, held_meeting, own_seat, page_for, speech_of
from council.sittings.model import SittingState, Speech
from council.sittings.refusals import FloorAskedAlready, NotPresent, SittingNotSo, SpeechOver
from council.sittings.rules import state_of, stays_of
from council.sittings.speaking import OVER, about, end_speaking, end_speech_of

GIVEN: Final = "floor-given"
MINUTE: Final = 60
STALE_AFTER: Final = 120_000
"""Milliseconds after which nobody needs to hear that a speech has run over."""


@action
async def ask_floor(uow: UnitOfWork, actor: Actor, command: AskFloor) -> SittingPage:
    """Stand in the queue.

    Raises:
        NotPresent: only who has checked in may.
        FloorAskedAlready: they stand in it.
        SittingNotSo: the sitting is not open.
    """
    meeting = await held_meeting(uow, command.meeting_id)
    await _open_sitting(uow, meeting)
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
        await _end(uow, actor, meeting, speech)
    return await page_for(uow, meeting, actor)


@action
async def name_speaker(uow: UnitOfWork, actor: Actor, command: NameSpeaker) -> SittingPage:
    """Put somebody into the queue who is not there by phone: an invited person, a member without one."""
    meeting = await held_meeting(uow, command.meeting_id)
    await _open_sitting(uow, meeting)
    await _queue(uow, actor, meeting, None, command.name)
    return await page_for(uow, meeting, actor)


@action
async def give_floor(uow: UnitOfWork, actor: Actor, command: GiveFloor) -> SittingPage:
    """Let them speak; whoever spoke before has finished.

    Raises:
        SpeechOver: they were taken off the queue, or have spoken.
        SittingNotSo: the sitting is not open.
    """
    meeting, speech = await _held(uow, command.speech_id)
    await _open_sitting(uow, meeting)
    if not speech.is_speaking:
        await end_speaking(uow, meeting.id)
        await _begin(uow, replace(speech, begun_at=uow.now))
        await note_moved(uow, actor, meeting, GIVEN, speech=speech.id)
        for person_id in await _people_at(uow, meeting, {speech.membership_id}):
            await tell(uow, meeting, GIVEN, person_id, {"minutes": speech.limit // MINUTE}, STALE_AFTER)
    return await page_for(uow, meeting, actor)


@action
async def prolong_speech(uow: UnitOfWork, actor: Actor, command: ProlongSpeech) -> SittingPage:
    """Give one minute more, from now if the time is over already."""
    meeting, speech = await _held(uow, command.speech_id)
    if speech.begun_at is None:
        raise SpeechOver
    used = max(speech.limit, (uow.now - speech.begun_at) // 1000)
    await uow.due.cancel(about(speech), OVER)
    await _begin(uow, replace(speech, limit=used + MINUTE))
    await note_moved(uow, actor, meeting, "floor-prolonged", speech=speech.id)
    return await page_for(uow, meeting, actor)


@action
async def end_speech(uow: UnitOfWork, actor: Actor, command: EndSpeech) -> SittingPage:
    meeting, speech = await _held(uow, command.speech_id)
    await _end(uow, actor, meeting, speech)
    return await page_for(uow, meeting, actor)


@due(OVER)
async def floor_over(uow: UnitOfWork, planned: Due) -> None:
    """Tell the speaker and whoever presides that the time is over, if it still is so."""
    speech = await uow.sittings.speech(SpeechId(planned.subject.id))
    if speech is None or not speech.is_speaking or speech.over_at != planned.due_at:
        return
    meeting = await called_meeting(uow, speech.meeting_id)
    sitting = await uow.sittings.sitting(meeting.id)
    facts = {"name": speech.name, "minutes": speech.limit // MINUTE}
    for person_id in await _people_at(uow, meeting, {speech.membership_id, sitting.presiding if sitting else None}):
        await tell(uow, meeting, OVER, person_id, facts, STALE_AFTER)


async def _people_at(uow: UnitOfWork, meeting: Meeting, seats: Collection[MembershipId | None]) -> list[PersonId]:
    return [each.person_id for each in await people_of(uow, meeting.body_id) if each.membership_id in seats]


async def _queue(
    uow: UnitOfWork, actor: Actor, meeting: Meeting, membership_id: MembershipId | None, name: str
) -> None:
    sitting, body = await uow.sittings.sitting(meeting.id), await body_of(uow, meeting.body_id)
    limit = profile_of(uow, body).speaking.value.speaker_minutes * MINUTE
    item_id = None if sitting is None else sitting.item_id
    asked = Speech(SpeechId(uow.ids.new()), meeting.id, item_id, membership_id, name, uow.now, limit)
    await uow.sittings.save_speech(asked)
    await note_moved(uow, actor, meeting, "floor-asked", speech=asked.id)


async def _begin(uow: UnitOfWork, speech: Speech) -> None:
    await uow.sittings.save_speech(speech)
    if speech.over_at is not None:
        until = Instant(speech.over_at + STALE_AFTER)
        await uow.due.plan(Due(OVER, about(speech), speech.over_at, until=until))


async def _end(uow: UnitOfWork, actor: Actor, meeting: Meeting, speech: Speech) -> None:
    await end_speech_of(uow, speech)
    await note_moved(uow, actor, meeting, "floor-ended", speech=speech.id)


async def _held(uow: UnitOfWork, speech_id: SpeechId) -> tuple[Meeting, Speech]:
    meeting = await held_meeting(uow, (await speech_of(uow, speech_id)).meeting_id)
    speech = await speech_of(uow, speech_id)
    if speech.ended_at is not None:
        raise SpeechOver
    return meeting, speech


async def _own(uow: UnitOfWork, meeting_id: MeetingId, membership_id: MembershipId) -> Speech | None:
    speeches = await uow.sittings.speeches(meeting_id)
    return next((each for each in speeches if each.membership_id == membership_id and each.ended_at is None), None)


async def _open_sitting(uow: UnitOfWork, meeting: Meeting) -> None:
    sitting = await uow.sittings.sitting(meeting.id)
    if sitting is None or sitting.state is not SittingState.OPEN:
        raise SittingNotSo(state=state_of(sitting).value)
