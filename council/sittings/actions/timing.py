"""What is told when the time of a speech is over."""

from __future__ import annotations

from council.due.model import Due
from council.due.registry import due
from council.identity import SpeechId
from council.ports import UnitOfWork
from council.sittings.audience import tell_seats
from council.sittings.finding import called_meeting
from council.sittings.speaking import MINUTE, OVER, STALE_AFTER


@due(OVER)
async def floor_over(uow: UnitOfWork, planned: Due) -> None:
    """Tell whoever presides, and the speaker, that the time is over, if it still is so."""
    speech = await uow.sittings.speech(SpeechId(planned.subject.id))
    if speech is None or not speech.is_speaking or speech.over_at != planned.due_at:
        return
    meeting = await called_meeting(uow, speech.meeting_id)
    sitting = await uow.sittings.sitting(meeting.id)
    facts = {"name": speech.name, "minutes": speech.limit // MINUTE}
    presiding = sitting.presiding if sitting else None
    await tell_seats(uow, meeting, OVER, {presiding}, facts, STALE_AFTER)
    if speech.membership_id != presiding:
        await tell_seats(uow, meeting, OVER, {speech.membership_id}, {**facts, "is_own": True}, STALE_AFTER)
