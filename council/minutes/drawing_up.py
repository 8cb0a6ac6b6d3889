"""Drawing the minutes up, once, when a meeting has been held."""

from __future__ import annotations

from council.bodies.finding import body_of
from council.decisions.numbering import number_adopted
from council.meetings.model import Meeting
from council.minutes.audience import tell_desk
from council.minutes.drafting.attendance import attendance_of
from council.minutes.finding import happened_at
from council.minutes.model import Minutes, MinutesState
from council.notices.model import Subject
from council.permissions.model import Actor
from council.ports import UnitOfWork


async def draw_up(uow: UnitOfWork, actor: Actor, meeting: Meeting) -> None:
    """Begin the minutes of a meeting that was held; what was adopted gets its numbers, and who attended is counted."""
    await uow.minutes.add(Minutes(meeting.id, meeting.body_id, MinutesState.DRAFTED, uow.now))
    await number_adopted(uow, await body_of(uow, meeting.body_id), meeting.id)
    await uow.minutes.keep_attendance(meeting.id, attendance_of(await happened_at(uow, meeting)))
    facts = {"number": meeting.number}
    await uow.audit.record(actor, "minutes-drafted", Subject("minutes", meeting.id), meeting.body_id, facts)
    await tell_desk(uow, meeting, "minutes-drafted", {})
