"""Screens of a member: the way in, what stays where a card was, the list of sittings."""

from __future__ import annotations

from council.meetings.commands import ShowMeeting
from council.sittings.commands import (
    EnterCode,
    ShowSitting,
    SittingPage,
)
from handlers.kit.forms import begin
from handlers.kit.home import HOME, back
from handlers.kit.screen import Button, Screen, screen
from handlers.sittings.commands import BringSitting
from handlers.sittings.lines import course_lines, heading, state_line
from handlers.sittings.own import own_lines
from handlers.sittings.rows import check_in_rows
from locales.text import Text


def arrival_screen(page: SittingPage) -> Screen:
    """For a member who has not checked in yet."""
    meeting_id, is_open = page.meeting.id, page.is_door_open
    return screen(
        heading(page.body.names, page.meeting.number),
        state_line(page),
        *course_lines(page),
        *own_lines(page),
        rows=(
            *(check_in_rows(page) if is_open else ()),
            (Button(Text("sittings-code-button"), begin(EnterCode, meeting_id)),) if is_open else (),
            (back(ShowMeeting(meeting_id)), HOME),
        ),
    )


def checked_in_screen(page: SittingPage) -> Screen:
    """What stays where the check-in was pressed; the card comes below."""
    return screen(
        heading(page.body.names, page.meeting.number),
        *own_lines(page),
        rows=((Button(Text("sittings-card-button"), BringSitting(page.meeting.id)),),),
    )


def moved_screen(page: SittingPage) -> Screen:
    """What stays where the card stood before it was brought below."""
    return screen(Text("sittings-moved", {"number": str(page.meeting.number)}))


def wrong_code_screen(page: SittingPage, tries_left: int) -> Screen:
    meeting_id = page.meeting.id
    again = Button(Text("sittings-code-again-button"), begin(EnterCode, meeting_id))
    return screen(
        Text("sittings-code-wrong", {"tries": tries_left}),
        rows=((again,) if tries_left else (), (back(ShowSitting(meeting_id)), HOME)),
    )


def list_screen(pages: tuple[SittingPage, ...]) -> Screen:
    """The sittings that are on, where one sits in several bodies."""
    return screen(
        Text("sittings-list" if pages else "sittings-none"),
        rows=(*((open_button(page),) for page in pages), (HOME,)),
    )


def open_button(page: SittingPage) -> Button:
    return Button(Text("sittings-open-button", {"code": page.body.code}), ShowSitting(page.meeting.id))
