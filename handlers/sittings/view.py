"""Screens of a member: the way in, what stands on their card, the list of sittings."""

from __future__ import annotations

from council.meetings.commands import ShowMeeting
from council.sittings.commands import (
    AskFloor,
    CheckIn,
    CheckOut,
    EnterCode,
    GiveUpFloor,
    ShowSitting,
    SittingPage,
)
from council.sittings.hall import modes_of
from council.sittings.model import How, Mode, SittingState
from handlers.kit.forms import begin
from handlers.kit.home import HOME, back
from handlers.kit.screen import Button, Screen, screen
from handlers.sittings.commands import AskCode, BringSitting, RunSitting
from handlers.sittings.lines import course_lines, heading, own_lines, state_line
from locales.text import Text

Row = tuple[Button, ...]


def check_in_rows(page: SittingPage) -> tuple[Row, ...]:
    """One button for each way of taking part."""
    meeting = page.meeting
    return (tuple(Button(_mode_label(mode), CheckIn(meeting.id, mode)) for mode in modes_of(meeting.attendance)),)


def member_rows(page: SittingPage, *, runs: bool) -> tuple[Row, ...]:
    """The buttons of a member's own card.

    Args:
        runs: whether the member also presides or keeps the minutes.
    """
    run = (Button(Text("sittings-run-button"), RunSitting(page.meeting.id)),) if runs else ()
    return (*_own_rows(page), run) if run else _own_rows(page)


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


def _own_rows(page: SittingPage) -> tuple[Row, ...]:
    meeting_id = page.meeting.id
    if not page.is_member or not page.is_door_open:
        return ()
    if page.own is None:
        return (*check_in_rows(page), (Button(Text("sittings-code-button"), AskCode(meeting_id)),))
    noted = check_in_rows(page) if page.own.how is How.SECRETARY else ()
    leave = Button(Text("sittings-leave-button"), CheckOut(meeting_id))
    floor = ((_floor_button(page),),) if page.state is SittingState.OPEN else ()
    return (*noted, *floor, (leave,))


def _floor_button(page: SittingPage) -> Button:
    if page.asked is None:
        return Button(Text("sittings-floor-ask-button"), AskFloor(page.meeting.id))
    key = "sittings-floor-end-button" if page.asked.is_speaking else "sittings-floor-back-button"
    return Button(Text(key), GiveUpFloor(page.meeting.id))


def _mode_label(mode: Mode) -> Text:
    return Text(f"sittings-here-{mode.replace('_', '-')}-button")
