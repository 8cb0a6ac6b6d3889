"""The time of a speech: how long it may take, and what ends with it."""

from __future__ import annotations

from typing import Final

from council.bodies.finding import body_of
from council.identity import MeetingId
from council.meetings.model import AgendaKind, Meeting
from council.notices.model import Subject
from council.permissions.model import Actor
from council.ports import UnitOfWork
from council.profiles.finding import profile_of
from council.sittings.audience import note_moved
from council.sittings.model import Speech

OVER: Final = "floor-over"
MINUTE: Final = 60
STALE_AFTER: Final = 120_000
"""Milliseconds after which nobody needs to hear that a speech has run over."""


def about(speech: Speech) -> Subject:
    return Subject("speech", speech.id)


async def limit_of(uow: UnitOfWork, meeting: Meeting, speech: Speech) -> int:
    """Seconds for this speech by the body's rules: whoever speaks first to an item of kind report gives the report."""
    item = None if speech.agenda_item_id is None else await uow.meetings.item(speech.agenda_item_id)
    rules = profile_of(uow, await body_of(uow, meeting.body_id)).speaking.value
    if item is None or item.kind is not AgendaKind.REPORT:
        return rules.speaker_minutes * MINUTE
    speeches = await uow.sittings.speeches(meeting.id)
    is_heard = any(other.agenda_item_id == item.id and other.begun_at is not None for other in speeches)
    return (rules.speaker_minutes if is_heard else rules.report_minutes) * MINUTE


async def end_speech_of(uow: UnitOfWork, speech: Speech) -> None:
    """End a speech, or take a request for the floor back."""
    await uow.sittings.save_speech(speech.ended(uow.now))
    await uow.due.cancel(about(speech), OVER)


async def finish(uow: UnitOfWork, actor: Actor, meeting: Meeting, speech: Speech) -> None:
    """The same, shown to everybody."""
    await end_speech_of(uow, speech)
    await note_moved(uow, actor, meeting, "floor-ended", speech=speech.id)


async def end_speaking(uow: UnitOfWork, meeting_id: MeetingId) -> None:
    """Whoever speaks has finished; the others go on waiting."""
    for speech in await uow.sittings.speeches(meeting_id):
        if speech.is_speaking:
            await end_speech_of(uow, speech)


async def clear_floor(uow: UnitOfWork, meeting_id: MeetingId) -> None:
    """Nobody speaks and nobody waits any more."""
    for speech in await uow.sittings.speeches(meeting_id):
        if speech.ended_at is None:
            await end_speech_of(uow, speech)
