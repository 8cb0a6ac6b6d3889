"""The buttons of a member: checking in, asking for the floor, leaving."""

from __future__ import annotations

from council.ballots.commands import StepAside
from council.sittings.commands import (
    AskFloor,
    CheckIn,
    CheckOut,
    GiveUpFloor,
    SittingPage,
)
from council.sittings.hall import modes_of
from council.sittings.model import How, Mode, SittingState
from handlers.kit.screen import Button
from handlers.sittings.commands import AskCode, RunSitting
from locales.text import Text

Row = tuple[Button, ...]


def check_in_rows(page: SittingPage) -> tuple[Row, ...]:
    """One button for each way of taking part."""
    meeting = page.meeting
    return tuple((Button(_mode_label(mode), CheckIn(meeting.id, mode)),) for mode in modes_of(meeting.attendance))


def member_rows(page: SittingPage, *, runs: bool) -> tuple[Row, ...]:
    """The buttons of a member's own card.

    Args:
        runs: whether the member also presides or keeps the minutes.
    """
    run = (Button(Text("sittings-run-button"), RunSitting(page.meeting.id)),) if runs else ()
    return (*_own_rows(page), run) if run else _own_rows(page)


def _own_rows(page: SittingPage) -> tuple[Row, ...]:
    meeting_id = page.meeting.id
    if not page.is_member or not page.is_door_open:
        return ()
    if page.own is None:
        return (*check_in_rows(page), (Button(Text("sittings-code-button"), AskCode(meeting_id)),))
    noted = check_in_rows(page) if page.own.how is How.SECRETARY else ()
    leave = Button(Text("sittings-leave-button"), CheckOut(meeting_id))
    floor = ((_floor_button(page),), *_aside_rows(page)) if page.state is SittingState.OPEN else ()
    return (*noted, *floor, (leave,))


def _aside_rows(page: SittingPage) -> tuple[Row, ...]:
    """A button for each question that is not put yet; the same button leads back."""
    return tuple(
        (Button(Text("sittings-aside-back-button" if aside else "sittings-aside-button"), StepAside(motion.id)),)
        for motion, aside in page.asides
        if aside is None or not aside.is_imposed
    )


def _floor_button(page: SittingPage) -> Button:
    if page.asked is None:
        return Button(Text("sittings-floor-ask-button"), AskFloor(page.meeting.id))
    key = "sittings-floor-end-button" if page.asked.is_speaking else "sittings-floor-back-button"
    return Button(Text(key), GiveUpFloor(page.meeting.id))


def _mode_label(mode: Mode) -> Text:
    return Text(f"sittings-here-{mode.replace('_', '-')}-button")
