"""What a called meeting sets going: its number, the notices, the reminders, the card of the group."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from council.bodies.model import Body
from council.calendar.model import local
from council.calendar.rules import calendar_of
from council.chats.audience import show_to_council
from council.demands.meeting import meet_demands
from council.identity import Instant
from council.meetings.actions.inviting import invite_followers
from council.meetings.actions.reminding import plan_reminders
from council.meetings.audience import CALLED, called_facts, tell_everyone
from council.meetings.model import Meeting
from council.meetings.proposed import settle_proposals
from council.meetings.refusals import AgendaEmpty
from council.meetings.rules import earliest_day, moved, require_working
from council.meetings.tabled import take_demanded, take_supported
from council.notices.model import Subject
from council.permissions.model import Actor
from council.ports import UnitOfWork
from council.profiles.finding import profile_of


async def announce(uow: UnitOfWork, actor: Actor, draft: Meeting, body: Body, late_reason: str | None) -> Meeting:
    """Call the draft: give it its number and tell everybody.

    Raises:
        BodyClosed: the body has ended by the day of the meeting.
        AgendaEmpty: nothing stands on it, or only proposals that were withdrawn or declined meanwhile.
    """
    require_working(body, draft.starts_at)
    meeting = replace(
        draft,
        number=await uow.meetings.next_number(body.id),
        state=moved(draft, "call"),
        called_at=uow.now,
        late_reason=late_reason,
    )
    await uow.meetings.save(meeting)
    await settle_proposals(uow, meeting)
    if not await uow.meetings.items_of(meeting.id):
        raise AgendaEmpty
    if meeting.is_extraordinary:
        await meet_demands(uow, meeting)
    await plan_reminders(uow, meeting, body)
    await show_to_council(uow, Subject("meeting", meeting.id), body.id)
    await tell_everyone(uow, actor, CALLED, meeting, body, await called_facts(uow, meeting))
    await invite_followers(uow, meeting, body)
    return meeting


async def begin_draft(uow: UnitOfWork, meeting: Meeting) -> None:
    """Add a draft with what the members themselves have put on the agenda."""
    await uow.meetings.add(meeting)
    await take_demanded(uow, meeting)
    await take_supported(uow, meeting)


def earliest_of(uow: UnitOfWork, body: Body) -> date:
    """The first day for which a notice given now is in time, by the body's rules."""
    profile = profile_of(uow, body)
    return earliest_day(uow.now, profile.notice.value, calendar_of(profile, uow.days_off))


def is_late(uow: UnitOfWork, body: Body, starts_at: Instant) -> bool:
    return local(starts_at).date() < earliest_of(uow, body)
