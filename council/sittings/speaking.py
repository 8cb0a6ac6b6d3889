"""What ends with a speech: the time it was given."""

from __future__ import annotations

from typing import Final

from council.identity import MeetingId
from council.meetings.model import Meeting
from council.notices.model import Subject
from council.permissions.model import Actor
from council.ports import UnitOfWork
from council.sittings.audience import note_moved
from council.sittings.model import Speech

OVER: Final = "floor-over"
MINUTE: Final = 60
STALE_AFTER: Final = 120_000
"""Milliseconds after which nobody needs to hear that a speech has run over."""


def about(speech: Speech) -> Subject:
    return Subject("speech", speech.id)


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
