"""Calling a meeting in one breath: one item, one motion, the notice at once."""

from __future__ import annotations

from council.bodies.finding import body_of
from council.bodies.model import Body
from council.errors import FieldRefused
from council.identity import MeetingId
from council.meetings.actions.announcing import announce, earliest_of, is_late
from council.meetings.agenda import add_item_to, put_motion
from council.meetings.commands import CallMeeting
from council.meetings.model import AgendaKind, Meeting, MeetingState
from council.meetings.tabled import take_supported
from council.perform import action
from council.permissions.model import Actor
from council.ports import UnitOfWork


@action
async def call_meeting(uow: UnitOfWork, actor: Actor, command: CallMeeting) -> MeetingId:
    """Convene the body with one agenda item and one motion, and what enough members support.

    Raises:
        FieldRefused: `starts_at` lies in the past, or `late_reason` is missing although the notice is late; its
            bound is the first day that would be in time (ISO 8601).
    """
    body = await body_of(uow, command.body_id)
    late_reason = _late_reason(uow, command, body)
    draft = Meeting(
        id=MeetingId(uow.ids.new()),
        body_id=body.id,
        number=0,
        starts_at=command.starts_at,
        attendance=command.attendance,
        place=command.place,
        called_at=uow.now,
        state=MeetingState.DRAFT,
    )
    await uow.meetings.add(draft)
    item = await add_item_to(uow, draft, command.item, AgendaKind.DECISION)
    await put_motion(uow, draft, item, command.motion)
    await take_supported(uow, draft)
    await announce(uow, actor, draft, body, late_reason)
    return draft.id


def _late_reason(uow: UnitOfWork, command: CallMeeting, body: Body) -> str | None:
    if command.starts_at <= uow.now:
        raise FieldRefused(command.slug, "starts_at", "in-the-past")
    if not is_late(uow, body, command.starts_at):
        return None
    if command.late_reason is None:
        raise FieldRefused(command.slug, "late_reason", "missing", earliest_of(uow, body).isoformat())
    return command.late_reason
