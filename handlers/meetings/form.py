"""The questions behind calling, drafting, moving and cancelling a meeting, and behind "I don't, because"."""

from __future__ import annotations

from typing import Any

from council.identity import MeetingId
from council.meetings.audience import CALLING
from council.meetings.commands import (
    AnnounceLate,
    CallMeeting,
    CancelMeeting,
    DeclineMeeting,
    DraftMeeting,
    MeetingPage,
    MoveMeeting,
    PlaceOnMap,
    RescheduleDraft,
    ShowAgenda,
    ShowMeeting,
)
from council.notices.model import Subject
from handlers.kit.context import Context
from handlers.kit.forms import Ask, Form, add
from handlers.meetings.agenda.view import agenda_screen
from handlers.meetings.view import declined_screen, meeting_screen, notice_screen


async def show_page(context: Context[Any], page: MeetingPage) -> None:
    await context.show(meeting_screen(page))


async def show_called(context: Context[Any], meeting_id: MeetingId) -> None:
    await show_page(context, await context.perform(ShowMeeting(meeting_id)))


async def show_drafted(context: Context[Any], meeting_id: MeetingId) -> None:
    """The next thing a draft wants is its agenda."""
    await context.show(agenda_screen(await context.perform(ShowAgenda(meeting_id))))


async def show_declined(context: Context[Any], page: MeetingPage) -> None:
    await redraw_notice(context, page)
    await context.show(declined_screen(page))


async def redraw_notice(context: Context[Any], page: MeetingPage) -> None:
    """Let the newest notice show the answer, wherever it was given."""
    person_id, chat_id = context.actor.person_id, context.incoming.chat_id
    if person_id is None or chat_id is None:
        return
    subject = Subject("meeting", page.meeting.id)
    told = [await context.uow.outbox.told(kind, subject, person_id, chat_id) for kind in CALLING]
    newest = max((message_id for message_id in told if message_id is not None), default=None)
    if newest is not None and newest != context.incoming.message_id:
        await context.redraw(notice_screen(page), newest)


call = add(
    Form(
        CallMeeting,
        given=("body_id",),
        starts_at=Ask("moment"),
        attendance=Ask("choice"),
        place=Ask(),
        item=Ask(),
        motion=Ask("long_text"),
        late_reason=Ask("long_text"),
        done=show_called,
    )
)
draft = add(
    Form(
        DraftMeeting,
        given=("body_id",),
        starts_at=Ask("moment"),
        attendance=Ask("choice"),
        place=Ask(),
        is_extraordinary=Ask("choice"),
        done=show_drafted,
    )
)
reschedule = add(
    Form(
        RescheduleDraft,
        given=("meeting_id",),
        starts_at=Ask("moment"),
        attendance=Ask("choice"),
        place=Ask(),
        done=show_page,
    )
)
move = add(
    Form(
        MoveMeeting,
        given=("meeting_id",),
        starts_at=Ask("moment"),
        attendance=Ask("choice"),
        place=Ask(),
        reason=Ask("long_text"),
        done=show_page,
    )
)
late = add(Form(AnnounceLate, given=("meeting_id",), reason=Ask("long_text"), done=show_page))
point = add(Form(PlaceOnMap, given=("meeting_id",), point=Ask("place"), done=show_page))
decline = add(Form(DeclineMeeting, given=("meeting_id",), reason=Ask("long_text"), done=show_declined))
cancel = add(Form(CancelMeeting, given=("meeting_id",), reason=Ask("long_text"), done=show_page))
