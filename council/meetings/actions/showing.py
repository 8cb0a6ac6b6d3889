"""The questions behind the screens of meetings."""

from __future__ import annotations

from council.bodies.finding import body_of
from council.meetings.audience import people_of
from council.meetings.commands import (
    AnswersPage,
    MeetingPage,
    MeetingsPage,
    ShowAnswers,
    ShowMeeting,
    ShowMeetings,
)
from council.meetings.finding import meeting_of, page_for, said_by
from council.pages import paged
from council.perform import action
from council.permissions.model import Actor
from council.ports import UnitOfWork


@action
async def show_meeting(uow: UnitOfWork, actor: Actor, command: ShowMeeting) -> MeetingPage:
    return await page_for(uow, await meeting_of(uow, command.meeting_id), actor)


@action
async def show_meetings(uow: UnitOfWork, actor: Actor, command: ShowMeetings) -> MeetingsPage:
    body = await body_of(uow, command.body_id)
    return MeetingsPage(body, await uow.meetings.meetings_of(body.id, command.page))


@action
async def show_answers(uow: UnitOfWork, actor: Actor, command: ShowAnswers) -> AnswersPage:
    meeting = await meeting_of(uow, command.meeting_id)
    said = await said_by(uow, meeting, await people_of(uow, meeting.body_id))
    return AnswersPage(meeting, await body_of(uow, meeting.body_id), paged(said, command.page))
