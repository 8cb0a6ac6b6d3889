"""The card of a meeting in the council's group: when, where, about what, and how many promised to come."""

from __future__ import annotations

from council.identity import MeetingId
from council.meetings.finding import page_of
from council.meetings.model import MeetingState
from council.ports import UnitOfWork
from handlers.kit.cards import Viewer, card
from handlers.kit.screen import Button, Screen
from handlers.meetings.view import meeting_screen
from locales.text import Text


@card("meeting")
async def meeting_card(uow: UnitOfWork, subject_id: int, viewer: Viewer) -> Screen | None:
    meeting = await uow.meetings.meeting(MeetingId(subject_id))
    if meeting is None:
        return None
    is_called = meeting.state is MeetingState.CALLED
    page = await page_of(uow, meeting, with_forecast=is_called)
    link = Button(Text("meetings-private-button"), url=viewer.house.link(f"m_{meeting.id}"))
    return Screen(meeting_screen(page).lines, ((link,),) if is_called else ())
