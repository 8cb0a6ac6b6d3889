"""The questions behind the screens of meetings."""

from __future__ import annotations

from dataclasses import replace

from council.bodies.finding import body_of
from council.meetings.audience import awaited
from council.meetings.commands import (
    AgendaPage,
    AnswersPage,
    ItemPage,
    MeetingPage,
    MeetingsPage,
    ShowAgenda,
    ShowAnswers,
    ShowCalendar,
    ShowItem,
    ShowMap,
    ShowMeeting,
    ShowMeetings,
)
from council.meetings.finding import (
    EDITABLE,
    item_of,
    meeting_for,
    meeting_of,
    motions_of,
    page_for,
    prepares,
    said_by,
    unreachable,
)
from council.meetings.model import AgendaItem, Meeting
from council.meetings.places import as_read_by
from council.meetings.proposed import waiting_for
from council.meetings.refusals import MeetingNotAnnounced, PlaceUnknown
from council.pages import paged
from council.papers.finding import papers_for
from council.perform import action
from council.permissions.model import Actor, Role
from council.ports import UnitOfWork


@action
async def show_meeting(uow: UnitOfWork, actor: Actor, command: ShowMeeting) -> MeetingPage:
    return await page_for(uow, await meeting_for(uow, command.meeting_id, actor), actor)


@action
async def show_calendar(uow: UnitOfWork, actor: Actor, command: ShowCalendar) -> MeetingPage:
    """The meeting as a calendar takes it; one that was cancelled leaves the calendar again.

    Raises:
        MeetingNotAnnounced: it is still a draft.
    """
    meeting = await meeting_for(uow, command.meeting_id, actor)
    if not meeting.number:
        raise MeetingNotAnnounced
    return await page_for(uow, meeting, actor)


@action
async def show_map(uow: UnitOfWork, actor: Actor, command: ShowMap) -> MeetingPage:
    meeting = await meeting_for(uow, command.meeting_id, actor)
    if meeting.point is None:
        raise PlaceUnknown
    return await page_for(uow, meeting, actor)


@action
async def show_meetings(uow: UnitOfWork, actor: Actor, command: ShowMeetings) -> MeetingsPage:
    body = await body_of(uow, command.body_id)
    is_desk = bool(actor.roles_in(body.id) & {Role.SECRETARY, Role.PRESIDING, Role.ADMINISTRATOR})
    drafts = await uow.meetings.drafts_of(body.id) if is_desk else ()
    found = await uow.meetings.meetings_of(body.id, command.page)
    read = [await as_read_by(uow, meeting, actor) for meeting in found.items]
    return MeetingsPage(body, replace(found, items=tuple(read)), drafts)


@action
async def show_answers(uow: UnitOfWork, actor: Actor, command: ShowAnswers) -> AnswersPage:
    meeting = await meeting_of(uow, command.meeting_id)
    people = await awaited(uow, meeting)
    said = await said_by(uow, meeting, people)
    missed = len(await unreachable(uow, people))
    return AnswersPage(meeting, await body_of(uow, meeting.body_id), paged(said, command.page), missed)


@action
async def show_agenda(uow: UnitOfWork, actor: Actor, command: ShowAgenda) -> AgendaPage:
    return await agenda_page(uow, await meeting_for(uow, command.meeting_id, actor), actor, command.page)


@action
async def show_item(uow: UnitOfWork, actor: Actor, command: ShowItem) -> ItemPage:
    item = await item_of(uow, command.agenda_item_id)
    return await item_page(uow, await meeting_for(uow, item.meeting_id, actor), item, actor)


async def agenda_page(uow: UnitOfWork, meeting: Meeting, actor: Actor, number: int) -> AgendaPage:
    """The agenda as this person sees it, with what those who prepare it may fill it from."""
    is_filled = meeting.state in EDITABLE and prepares(actor, meeting)
    last = await uow.meetings.last_of(meeting.body_id) if is_filled else None
    return AgendaPage(
        await as_read_by(uow, meeting, actor),
        await body_of(uow, meeting.body_id),
        paged(await uow.meetings.items_of(meeting.id), number),
        await motions_of(uow, meeting.id),
        await papers_for(uow, meeting, actor),
        waiting=len(await waiting_for(uow, meeting)) if is_filled else 0,
        last=None if last is None or last.id == meeting.id else last,
    )


async def item_page(uow: UnitOfWork, meeting: Meeting, item: AgendaItem, actor: Actor) -> ItemPage:
    return ItemPage(
        await as_read_by(uow, meeting, actor),
        await body_of(uow, meeting.body_id),
        item,
        len(await uow.meetings.items_of(meeting.id)),
        tuple(put for put in await motions_of(uow, meeting.id) if put[0].agenda_item_id == item.id),
        tuple(paper for paper in await papers_for(uow, meeting, actor) if paper.agenda_item_id == item.id),
    )
