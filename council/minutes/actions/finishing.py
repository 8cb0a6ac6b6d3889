"""The term for remarks is over: the minutes are frozen, to be signed; absence is put to whoever presides."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from council.bodies.finding import body_of
from council.calendar.model import local
from council.calendar.rules import calendar_of
from council.due.model import Due
from council.due.registry import due
from council.identity import MeetingId
from council.meetings.finding import meeting_of
from council.meetings.model import Meeting
from council.minutes.audience import put_absence, tell_signers
from council.minutes.drafting.attendance import attendance_of
from council.minutes.drafting.copies import public_copy
from council.minutes.drafting.protocol import protocol_of
from council.minutes.finding import happened_at
from council.minutes.model import Minutes, MinutesState
from council.minutes.rules import absent_again, beginning_of, morning_after, moved
from council.notices.model import Subject
from council.ports import UnitOfWork
from council.profiles.finding import profile_of

REMARKS_OVER: Final = "minutes-remarks-over"
UNSIGNED: Final = "minutes-unsigned"
UNPUBLISHED: Final = "minutes-unpublished"
AWAITED: Final = {UNSIGNED: MinutesState.FINAL, UNPUBLISHED: MinutesState.SIGNED}
"""What a reminder waits for, and the state in which it is still of use."""


@due(REMARKS_OVER)
async def end_remarks(uow: UnitOfWork, planned: Due) -> None:
    minutes = await uow.minutes.hold(MeetingId(planned.subject.id))
    if minutes is not None and minutes.state is MinutesState.REMARKS:
        await finish(uow, minutes)


async def finish(uow: UnitOfWork, minutes: Minutes) -> None:
    """Freeze the minutes as they stand; reasons of absence stay with the answers, where an erasure finds them.

    Raises:
        MinutesNotReady: they were not open for remarks.
    """
    meeting = await meeting_of(uow, minutes.meeting_id)
    happened = await happened_at(uow, meeting)
    frozen = replace(
        minutes,
        state=moved(minutes, "finish"),
        finished_at=uow.now,
        protocol=public_copy(protocol_of(happened, minutes.invited)),
    )
    await uow.minutes.save(frozen)
    newest = attendance_of(happened)
    await uow.minutes.keep_attendance(meeting.id, newest)
    profile = profile_of(uow, happened.body)
    await plan_term(uow, meeting, UNSIGNED, profile.minutes.value.sign_working_days)
    await tell_signers(uow, meeting, "minutes-final", {})
    year = local(meeting.starts_at).year
    rows = await uow.minutes.attendance(meeting.body_id, beginning_of(year), beginning_of(year + 1))
    await put_absence(uow, meeting, absent_again(rows, newest), profile.absences.value)


async def plan_term(uow: UnitOfWork, meeting: Meeting, kind: str, working_days: int) -> None:
    """Recall to those who sign, once the term in working days from today is over, what has not been done by then."""
    profile = profile_of(uow, await body_of(uow, meeting.body_id))
    last_on = calendar_of(profile, uow.days_off).working_after(local(uow.now).date(), working_days)
    await uow.due.plan(Due(kind, Subject("minutes", meeting.id), morning_after(last_on)))


@due(UNSIGNED)
async def recall_signing(uow: UnitOfWork, planned: Due) -> None:
    await _recall(uow, planned)


@due(UNPUBLISHED)
async def recall_publishing(uow: UnitOfWork, planned: Due) -> None:
    await _recall(uow, planned)


async def _recall(uow: UnitOfWork, planned: Due) -> None:
    minutes = await uow.minutes.minutes(MeetingId(planned.subject.id))
    if minutes is not None and minutes.state is AWAITED[planned.kind]:
        await tell_signers(uow, await meeting_of(uow, minutes.meeting_id), planned.kind, {})
