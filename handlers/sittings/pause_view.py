"""The screens before a break and before the close."""

from __future__ import annotations

from council.sittings.commands import (
    CloseSitting,
    PauseSitting,
    ShowSitting,
    SittingPage,
)
from handlers.kit.home import HOME, back
from handlers.kit.screen import BLANK, Button, Screen, screen
from handlers.sittings.lines import heading, item_line
from locales.text import Text

BREAKS = (10, 15, 30, 60)
"""Minutes."""


def break_screen(page: SittingPage) -> Screen:
    meeting_id = page.meeting.id
    buttons = [
        Button(Text("sittings-break-for-button", {"count": for_}), PauseSitting(meeting_id, for_)) for for_ in BREAKS
    ]
    return screen(
        heading(page.body.names, page.meeting.number),
        Text("sittings-break-ask"),
        rows=(buttons[:2], buttons[2:], (back(ShowSitting(meeting_id)), HOME)),
    )


def closing_screen(page: SittingPage) -> Screen:
    """What closing means, and what has not been taken."""
    left = [item for item in page.items if item.id not in page.taken]
    return screen(
        heading(page.body.names, page.meeting.number),
        *((Text("sittings-left"), *map(item_line, left)) if left else ()),
        BLANK,
        Text("sittings-closing"),
        rows=(
            (Button(Text("sittings-close-yes-button"), CloseSitting(page.meeting.id)),),
            (back(ShowSitting(page.meeting.id)), HOME),
        ),
    )
