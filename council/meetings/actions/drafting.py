"""A meeting prepared step by step, and announced when it is ready."""

from __future__ import annotations

from dataclasses import replace

from council.bodies.audience import followers_of
from council.bodies.finding import body_of
from council.errors import FieldRefused
from council.identity import Instant, MeetingId
from council.meetings.actions.announcing import announce, begin_draft, earliest_of, is_late
from council.meetings.audience import people_of
from council.meetings.commands import (
    AnnounceLate,
    AnnounceMeeting,
    CallReview,
    DraftMeeting,
    DropDraft,
    MeetingPage,
    OpenLink,
    PlaceOnMap,
    RescheduleDraft,
    ReviewCall,
)
from council.meetings.finding import editable_meeting, page_for, unreachable
from council.meetings.model import Meeting, MeetingState
from council.meetings.places import held
from council.meetings.refusals import AgendaEmpty, MeetingAnnounced, NoticeLate, StartsInPast
from council.meetings.rules import is_open, moved, require_working
from council.meetings.tabled import take_demanded, take_supported
from council.notices.model import Subject
from council.perform import action
from council.permissions.model import Actor
from council.ports import UnitOfWork
from council.profiles.finding import profile_of


@action
async def draft_meeting(uow: UnitOfWork, actor: Actor, command: DraftMeeting) -> MeetingId:
    """Begin a draft; what enough members support stands on its agenda at once.

    Raises:
        FieldRefused: `starts_at` lies in the past.
        BodyClosed: the body has ended by then.
    """
    _require_ahead(uow, command.slug, command.starts_at)
    require_working(await body_of(uow, command.body_id), command.starts_at)
    draft = Meeting(
        id=MeetingId(uow.ids.new()),
        body_id=command.body_id,
        number=0,
        starts_at=command.starts_at,
        attendance=command.attendance,
        place=command.place,
        called_at=uow.now,
        state=MeetingState.DRAFT,
        is_extraordinary=command.is_extraordinary,
    )
    await begin_draft(uow, await _at_known_place(uow, draft))
    await uow.audit.record(actor, "meeting-drafted", Subject("meeting", draft.id), draft.body_id, {})
    return draft.id


@action
async def reschedule_draft(uow: UnitOfWork, actor: Actor, command: RescheduleDraft) -> MeetingPage:
    _require_ahead(uow, command.slug, command.starts_at)
    before = await _draft(uow, command.meeting_id)
    require_working(await body_of(uow, before.body_id), command.starts_at)
    draft = held(before, command.starts_at, command.attendance, command.place)
    draft = await _at_known_place(uow, draft)
    await uow.meetings.save(draft)
    return await page_for(uow, draft, actor)


@action
async def place_on_map(uow: UnitOfWork, actor: Actor, command: PlaceOnMap) -> MeetingPage:
    """Keep where the place stands; an address without a point says nothing new.

    Raises:
        FieldRefused: what was sent is no point of a map.
    """
    if command.point.latitude is None:
        raise FieldRefused(command.slug, "point", "no-point")
    meeting = replace(await editable_meeting(uow, command.meeting_id), point=command.point)
    await uow.meetings.save(meeting)
    return await page_for(uow, meeting, actor)


@action
async def open_link(uow: UnitOfWork, actor: Actor, command: OpenLink) -> MeetingPage:
    """Let everybody read the link of the meeting, or only whoever is invited."""
    meeting = replace(await editable_meeting(uow, command.meeting_id), is_link_public=command.is_public)
    await uow.meetings.save(meeting)
    subject = Subject("meeting", meeting.id)
    await uow.cards.touch(subject)
    facts = {"is_public": command.is_public}
    await uow.audit.record(actor, "meeting-link-opened", subject, meeting.body_id, facts)
    return await page_for(uow, meeting, actor)


@action
async def drop_draft(uow: UnitOfWork, actor: Actor, command: DropDraft) -> MeetingPage:
    draft = await _draft(uow, command.meeting_id)
    dropped = replace(draft, state=moved(draft, "drop"))
    await uow.meetings.save(dropped)
    return await page_for(uow, dropped, actor)


@action
async def review_call(uow: UnitOfWork, actor: Actor, command: ReviewCall) -> CallReview:
    draft = await _draft(uow, command.meeting_id)
    await _take_tabled(uow, draft)
    await _require_ready(uow, draft)
    body = await body_of(uow, draft.body_id)
    people, profile = await people_of(uow, body.id), profile_of(uow, body)
    will_be_open = is_open(replace(draft, state=MeetingState.CALLED), profile)
    return CallReview(
        await page_for(uow, draft, actor),
        told=len(people),
        unreachable=len(await unreachable(uow, people)),
        followers=len(await followers_of(uow, body.id)) if will_be_open else 0,
        earliest=earliest_of(uow, body),
        notice_days=profile.notice.value,
        is_late=is_late(uow, body, draft.starts_at),
    )


@action
async def announce_meeting(uow: UnitOfWork, actor: Actor, command: AnnounceMeeting) -> MeetingPage:
    """Call the drafted meeting in time.

    Raises:
        NoticeLate: it needs a reason: fewer working days are left than the body's regulation asks.
        AgendaEmpty: nothing stands on it.
        StartsInPast: its time is over.
    """
    draft = await _draft(uow, command.meeting_id)
    body = await body_of(uow, draft.body_id)
    if is_late(uow, body, draft.starts_at):
        raise NoticeLate(on=earliest_of(uow, body))
    return await _announced(uow, actor, draft, None)


@action
async def announce_late(uow: UnitOfWork, actor: Actor, command: AnnounceLate) -> MeetingPage:
    """The same; where the notice turns out to be in time, the reason is not kept."""
    draft = await _draft(uow, command.meeting_id)
    late = is_late(uow, await body_of(uow, draft.body_id), draft.starts_at)
    return await _announced(uow, actor, draft, command.reason if late else None)


async def _announced(uow: UnitOfWork, actor: Actor, draft: Meeting, late_reason: str | None) -> MeetingPage:
    await _take_tabled(uow, draft)
    await _require_ready(uow, draft)
    meeting = await announce(uow, actor, draft, await body_of(uow, draft.body_id), late_reason)
    return await page_for(uow, meeting, actor)


async def _take_tabled(uow: UnitOfWork, draft: Meeting) -> None:
    """Put on it what members have put on the agenda since it was begun."""
    await take_demanded(uow, draft)
    await take_supported(uow, draft)


async def _draft(uow: UnitOfWork, meeting_id: MeetingId) -> Meeting:
    meeting = await editable_meeting(uow, meeting_id)
    if meeting.state is not MeetingState.DRAFT:
        raise MeetingAnnounced(number=meeting.number)
    return meeting


async def _require_ready(uow: UnitOfWork, draft: Meeting) -> None:
    if draft.starts_at <= uow.now:
        raise StartsInPast
    if not await uow.meetings.items_of(draft.id):
        raise AgendaEmpty


def _require_ahead(uow: UnitOfWork, slug: str, starts_at: Instant) -> None:
    if starts_at <= uow.now:
        raise FieldRefused(slug, "starts_at", "in-the-past")


async def _at_known_place(uow: UnitOfWork, draft: Meeting) -> Meeting:
    """With the point at which the body met last, if the place is the same."""
    last = await uow.meetings.last_of(draft.body_id)
    if draft.point is not None or last is None or last.place != draft.place:
        return draft
    return replace(draft, point=last.point)
