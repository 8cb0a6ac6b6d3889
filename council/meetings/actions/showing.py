"""The questions behind the screens of meetings."""

from __future__ import annotations

from council.ballots.looking import body_of
from council.meetings.audience import people_of
from council.meetings.commands import (
    DESK,
    AnswersPage,
    MeetingPage,
    MeetingsPage,
    ShowAnswers,
    ShowMeeting,
    ShowMeetings,
)
from council.meetings.looking import meeting_of, page_of, said_by
from council.meetings.model import Meeting
from council.pages import page_of as cut
from council.perform import action
from council.permissions.model import Actor, Role
from council.ports import UnitOfWork


@action
async def show_meeting(uow: UnitOfWork, actor: Actor, command: ShowMeeting) -> MeetingPage:
    return await page_for(uow, actor, await meeting_of(uow, command.meeting_id))


@action
async def show_meetings(uow: UnitOfWork, actor: Actor, command: ShowMeetings) -> MeetingsPage:
    body = await body_of(uow, command.body_id)
    return MeetingsPage(body, await uow.meetings.meetings_of(body.id, command.page))


@action
async def show_answers(uow: UnitOfWork, actor: Actor, command: ShowAnswers) -> AnswersPage:
    meeting = await meeting_of(uow, command.meeting_id)
    said = await said_by(uow, meeting, await people_of(uow, meeting.body_id))
    return AnswersPage(meeting, await body_of(uow, meeting.body_id), cut(said, command.page))


async def page_for(uow: UnitOfWork, actor: Actor, meeting: Meeting) -> MeetingPage:
    """The meeting's page; the forecast is for those who prepare it."""
    prepares = bool(actor.roles_in(meeting.body_id) & {*DESK, Role.ADMINISTRATOR})
    return await page_of(uow, meeting, actor.person_id, with_forecast=prepares)
