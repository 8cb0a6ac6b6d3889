"""What has become of a meeting, told to whoever may mean to come: by day, unless they would set out before that."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from council.bodies.finding import body_of
from council.bodies.model import Body
from council.due.model import Due
from council.due.registry import due
from council.due.rules import by_day
from council.guests.audience import CANCELLED, MOVED, tell_visitors
from council.identity import Instant, MeetingId
from council.meetings.model import Meeting, MeetingState
from council.notices.model import Subject
from council.ports import UnitOfWork


async def tell_moved(uow: UnitOfWork, meeting: Meeting, body: Body, was_at: Instant) -> None:
    """Tell them of the new time or place; `was_at`, of several moves in a night the first, is what they know."""
    await _tell(uow, MOVED, meeting, body, min(was_at, meeting.starts_at), {"was_at": was_at})


async def tell_adjourned(uow: UnitOfWork, meeting: Meeting, body: Body, was_at: Instant, until_at: Instant) -> None:
    """Tell them of the day on which it begins, or goes on, after all."""
    await _tell(uow, MOVED, meeting, body, until_at, {"was_at": was_at, "starts_at": until_at})


async def tell_cancelled(uow: UnitOfWork, meeting: Meeting, body: Body) -> None:
    await _tell(uow, CANCELLED, meeting, body, meeting.starts_at, {})


@due(MOVED)
async def tell_of_the_move(uow: UnitOfWork, planned: Due) -> None:
    """In the morning: where and when it will be by now; nothing if it will not be."""
    await _tell_now(uow, planned, MeetingState.CALLED)


@due(CANCELLED)
async def tell_of_the_end(uow: UnitOfWork, planned: Due) -> None:
    await _tell_now(uow, planned, MeetingState.CANCELLED)


async def _tell(
    uow: UnitOfWork, kind: str, meeting: Meeting, body: Body, before: Instant, facts: Mapping[str, Any]
) -> None:
    told_at = by_day(uow.now, before)
    if told_at > uow.now:
        await uow.due.plan(Due(kind, Subject("meeting", meeting.id), told_at, facts))
    else:
        await tell_visitors(uow, kind, meeting, body, facts)


async def _tell_now(uow: UnitOfWork, planned: Due, state: MeetingState) -> None:
    meeting = await uow.meetings.meeting(MeetingId(planned.subject.id))
    if meeting is not None and meeting.state is state:
        await tell_visitors(uow, planned.kind, meeting, await body_of(uow, meeting.body_id), planned.facts)
