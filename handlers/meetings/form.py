"""The questions behind "Call a meeting", "I don't, because" and "Cancel the meeting"."""

from __future__ import annotations

from typing import Any

from council.identity import MeetingId
from council.meetings.commands import CallMeeting, CancelMeeting, DeclineMeeting, MeetingPage, ShowMeeting
from handlers.kit.context import Context
from handlers.kit.forms import Ask, Form, add
from handlers.kit.permitted import permitted
from handlers.meetings.view import meeting_screen


async def show_page(context: Context[Any], page: MeetingPage) -> None:
    await context.show(await permitted(context, meeting_screen(page)))


async def show_called(context: Context[Any], meeting_id: MeetingId) -> None:
    await show_page(context, await context.perform(ShowMeeting(meeting_id)))


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
decline = add(Form(DeclineMeeting, given=("meeting_id",), reason=Ask("long_text"), done=show_page))
cancel = add(Form(CancelMeeting, given=("meeting_id",), reason=Ask("long_text"), done=show_page))
