"""How a meeting comes to its end: held or cancelled."""

from __future__ import annotations

from dataclasses import replace

from council.bodies.finding import body_of
from council.demands.meeting import reopen_demands
from council.errors import NotFound
from council.guests.actions.visiting import tell_cancelled
from council.identity import MeetingId
from council.meetings.actions.reminding import drop_reminders
from council.meetings.audience import CALLING, CANCELLED, tell_everyone
from council.meetings.commands import CancelMeeting, EndMeeting, MeetingPage, ReviewEnding
from council.meetings.finding import expect_votes_counted, meeting_of, page_for
from council.meetings.model import Meeting
from council.meetings.refusals import MeetingAhead, MeetingBegun
from council.meetings.rules import moved
from council.minutes.drawing_up import draw_up
from council.notices.model import Subject
from council.perform import action
from council.permissions.model import Actor
from council.ports import UnitOfWork
from council.proposals.tabling import free_proposals, settle_held
from council.sittings.ending import wind_up
from council.sittings.finding import opening_ahead


@action
async def cancel_meeting(uow: UnitOfWork, actor: Actor, command: CancelMeeting) -> MeetingPage:
    """Call the meeting off and say why to everyone who was called.

    Raises:
        MeetingOver: it was held or cancelled before.
        MeetingBegun: its sitting was opened, so it has taken place, however short.
        BallotStillOpen: members are voting.
    """
    return await page_for(uow, await call_off(uow, actor, command.meeting_id, command.reason), actor)


async def call_off(uow: UnitOfWork, actor: Actor, meeting_id: MeetingId, reason: str | None) -> Meeting:
    """Do so, for this reason; without one, because the body has ended.

    Raises:
        MeetingOver, MeetingBegun, BallotStillOpen: as for `cancel_meeting`.
    """
    meeting = await _move(uow, meeting_id, "cancel")
    sitting = await uow.sittings.sitting(meeting.id)
    if sitting is not None and sitting.opened_at is not None:
        raise MeetingBegun(number=meeting.number)
    body = await body_of(uow, meeting.body_id)
    for kind in CALLING:
        await uow.notices.expire(Subject("meeting", meeting.id), kind)
    await free_proposals(uow, meeting.id)
    await reopen_demands(uow, meeting)
    await tell_everyone(uow, actor, CANCELLED, meeting, body, {"reason": reason})
    await tell_cancelled(uow, meeting, body)
    return meeting


@action
async def review_ending(uow: UnitOfWork, actor: Actor, command: ReviewEnding) -> MeetingPage:
    meeting = await meeting_of(uow, command.meeting_id)
    moved(meeting, "end")
    await _expect_begun(uow, meeting)
    return await page_for(uow, meeting, actor)


@action
async def end_meeting(uow: UnitOfWork, actor: Actor, command: EndMeeting) -> MeetingPage:
    """Note that the meeting has been held, and draw up its minutes; nothing can be put to the vote in it any more.

    Raises:
        MeetingOver: it was held or cancelled before.
        MeetingAhead: its doors are not open yet, so it has not been held.
        BallotStillOpen: members are voting.
    """
    await _expect_begun(uow, await meeting_of(uow, command.meeting_id))
    return await page_for(uow, await note_held(uow, actor, command.meeting_id), actor)


async def note_held(uow: UnitOfWork, actor: Actor, meeting_id: MeetingId) -> Meeting:
    """Do so.

    Raises:
        MeetingOver, BallotStillOpen: as for `end_meeting`.
    """
    meeting = await _move(uow, meeting_id, "end")
    await settle_held(uow, meeting.id)
    await draw_up(uow, actor, meeting)
    subject = Subject("meeting", meeting.id)
    await uow.audit.record(actor, "meeting-ended", subject, meeting.body_id, {"number": meeting.number})
    return meeting


async def _expect_begun(uow: UnitOfWork, meeting: Meeting) -> None:
    opens_at = await opening_ahead(uow, meeting)
    if opens_at is not None:
        raise MeetingAhead(number=meeting.number, opens_at=opens_at)


async def _move(uow: UnitOfWork, meeting_id: MeetingId, verb: str) -> Meeting:
    meeting = await uow.meetings.hold(meeting_id)
    if meeting is None:
        raise NotFound
    after = replace(meeting, state=moved(meeting, verb))
    await expect_votes_counted(uow, meeting_id)
    await uow.meetings.save(after)
    await drop_reminders(uow, meeting_id)
    await wind_up(uow, after)
    await uow.cards.touch(Subject("meeting", meeting_id))
    return after
