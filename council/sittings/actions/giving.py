"""Giving the floor for a time, prolonging it, taking it back."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from council.due.model import Due
from council.identity import Instant, SpeechId
from council.meetings.model import Meeting
from council.perform import action
from council.permissions.model import Actor
from council.ports import UnitOfWork
from council.sittings.audience import note_moved, tell_seats
from council.sittings.commands import (
    EndSpeech,
    GiveFloor,
    ProlongSpeech,
    SittingPage,
)
from council.sittings.finding import held_meeting, sitting_now, speech_of
from council.sittings.model import Speech
from council.sittings.page import page_for
from council.sittings.refusals import SpeechOver
from council.sittings.speaking import MINUTE, OVER, STALE_AFTER, about, end_speaking, finish, limit_of

GIVEN: Final = "floor-given"


@action
async def give_floor(uow: UnitOfWork, actor: Actor, command: GiveFloor) -> SittingPage:
    """Let them speak; whoever spoke before has finished.

    Raises:
        SpeechOver: they were taken off the queue, or have spoken.
        SittingNotSo: the sitting is not open.
    """
    meeting, speech = await _held(uow, command.speech_id)
    await sitting_now(uow, meeting)
    if not speech.is_speaking:
        await end_speaking(uow, meeting.id)
        speech = replace(speech, begun_at=uow.now, limit=await limit_of(uow, meeting, speech))
        await _begin(uow, speech)
        await note_moved(uow, actor, meeting, GIVEN, speech=speech.id)
        facts = {"minutes": speech.limit // MINUTE}
        await tell_seats(uow, meeting, GIVEN, {speech.membership_id}, facts, STALE_AFTER)
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
    await finish(uow, actor, meeting, speech)
    return await page_for(uow, meeting, actor)


async def _held(uow: UnitOfWork, speech_id: SpeechId) -> tuple[Meeting, Speech]:
    meeting = await held_meeting(uow, (await speech_of(uow, speech_id)).meeting_id)
    speech = await speech_of(uow, speech_id)
    if speech.ended_at is not None:
        raise SpeechOver
    return meeting, speech


async def _begin(uow: UnitOfWork, speech: Speech) -> None:
    await uow.sittings.save_speech(speech)
    if speech.over_at is not None:
        until = Instant(speech.over_at + STALE_AFTER)
        await uow.due.plan(Due(OVER, about(speech), speech.over_at, until=until))
