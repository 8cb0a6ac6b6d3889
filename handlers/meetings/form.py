"""The questions behind "Call a meeting", "I don't, because" and "Cancel the meeting"."""

from __future__ import annotations

from typing import Any

from council.identity import MeetingId
from council.meetings.audience import CALLED
from council.meetings.commands import CallMeeting, CancelMeeting, DeclineMeeting, MeetingPage, ShowMeeting
from council.notices.model import Subject
from handlers.kit.context import Context
from handlers.kit.forms import Ask, Form, add
from handlers.meetings.view import declined_screen, meeting_screen, notice_screen


async def show_page(context: Context[Any], page: MeetingPage) -> None:
    await context.show(meeting_screen(page))


async def show_called(context: Context[Any], meeting_id: MeetingId) -> None:
    await show_page(context, await context.perform(ShowMeeting(meeting_id)))


async def show_declined(context: Context[Any], page: MeetingPage) -> None:
    await redraw_notice(context, page)
    await context.show(declined_screen(page))


async def redraw_notice(context: Context[Any], page: MeetingPage) -> None:
    """Let the notice show the answer, wherever it was given."""
    person_id, chat_id = context.actor.person_id, context.incoming.chat_id
    if person_id is None or chat_id is None:
        return
    told = await context.uow.outbox.told(CALLED, Subject("meeting", page.meeting.id), person_id, chat_id)
    if told is not None and told != context.incoming.message_id:
        await context.redraw(notice_screen(page), told)


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
decline = add(Form(DeclineMeeting, given=("meeting_id",), reason=Ask("long_text"), done=show_declined))
cancel = add(Form(CancelMeeting, given=("meeting_id",), reason=Ask("long_text"), done=show_page))
