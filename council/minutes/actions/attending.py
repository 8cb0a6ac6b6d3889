"""Putting right who was there: not everybody who comes has a telephone at hand, and some are called away."""

from __future__ import annotations

from dataclasses import replace

from council.errors import NotFound
from council.meetings.finding import meeting_of
from council.meetings.model import Meeting
from council.minutes.commands import NoteAttendance, ShowPresence
from council.minutes.drafting.attendance import attendance_of
from council.minutes.finding import happened_at, held_minutes, page_for
from council.minutes.pages import PresencePage
from council.minutes.rules import require_editable
from council.notices.model import Subject
from council.pages import paged
from council.perform import action
from council.permissions.model import Actor
from council.ports import UnitOfWork


@action
async def show_presence(uow: UnitOfWork, actor: Actor, command: ShowPresence) -> PresencePage:
    return await _presence(uow, actor, await meeting_of(uow, command.meeting_id), command.page)


@action
async def note_attendance(uow: UnitOfWork, actor: Actor, command: NoteAttendance) -> PresencePage:
    """Keep how the member stood to the meeting, before whatever else is on record.

    Raises:
        MinutesFrozen: the minutes are final.
        NotFound: the member had no vote in the body on the day of the meeting.
    """
    minutes = await held_minutes(uow, command.meeting_id)
    require_editable(minutes)
    meeting = await meeting_of(uow, command.meeting_id)
    happened = await happened_at(uow, meeting)
    noted = replace(happened, noted={**happened.noted, command.membership_id: command.standing})
    rows = attendance_of(noted)
    if command.membership_id not in {row.membership_id for row in rows}:
        raise NotFound
    await uow.minutes.keep_attendance(meeting.id, rows)
    facts = {"membership": command.membership_id, "standing": command.standing}
    await uow.audit.record(actor, "attendance-noted", Subject("minutes", meeting.id), meeting.body_id, facts)
    return await _presence(uow, actor, meeting, command.page)


async def _presence(uow: UnitOfWork, actor: Actor, meeting: Meeting, number: int) -> PresencePage:
    happened = await happened_at(uow, meeting)
    standing = {row.membership_id: row.standing for row in attendance_of(happened)}
    seats = [member for member in happened.people if member.membership_id in standing]
    lines = tuple((member, standing[member.membership_id]) for member in seats)
    return PresencePage(await page_for(uow, meeting, actor), paged(lines, number))
