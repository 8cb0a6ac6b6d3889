"""The buttons about where a meeting is held, for those who prepare it."""

from __future__ import annotations

from council.meetings.commands import MeetingPage, OpenLink, PlaceOnMap
from council.meetings.model import Attendance
from handlers.kit.forms import begin
from handlers.kit.screen import Button
from handlers.meetings.notice_rows import Rows
from locales.text import Text


def point_row(page: MeetingPage) -> tuple[Button, ...]:
    """An online meeting stands on no map."""
    if page.meeting.attendance is Attendance.ONLINE:
        return ()
    return (Button(Text("meetings-point-button"), begin(PlaceOnMap, page.meeting.id)),)


def link_rows(page: MeetingPage) -> Rows:
    """Who reads the link, and the other choice."""
    meeting = page.meeting
    if page.keeps_link:
        return ((Button(Text("meetings-link-open-button"), OpenLink(meeting.id, is_public=True)),),)
    if meeting.is_link_public:
        return ((Button(Text("meetings-link-close-button"), OpenLink(meeting.id, is_public=False)),),)
    return ()
