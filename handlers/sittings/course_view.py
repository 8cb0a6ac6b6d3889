"""The screens of the agenda, of a break and of the close."""

from __future__ import annotations

from council.meetings.model import AgendaItem
from council.sittings.commands import (
    CloseSitting,
    PauseSitting,
    ShowSitting,
    SittingPage,
    TakeItem,
)
from handlers.kit.cutting import cut
from handlers.kit.home import HOME, back
from handlers.kit.screen import BLANK, Button, Screen, screen
from handlers.sittings.lines import heading, item_line
from locales.text import Text

BREAKS = (10, 15, 30, 60)
"""Minutes."""
SHOWN_MOST = 6
"""Buttons of a list."""
LABEL_MOST = 20
"""Letters of a name or title on a button."""


def course_screen(page: SittingPage) -> Screen:
    """The agenda with what has been taken; any item left may be taken next."""
    left = [item for item in page.items if item.id not in page.taken]
    return screen(
        heading(page.body.names, page.meeting.number),
        Text("sittings-course"),
        BLANK,
        *(_course_line(item, page) for item in page.items),
        rows=(
            *((Button(_item_label(item), TakeItem(item.id)),) for item in left[:SHOWN_MOST]),
            (back(ShowSitting(page.meeting.id)), HOME),
        ),
    )


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


def _item_label(item: AgendaItem) -> Text:
    return Text("sittings-item-button", {"position": str(item.position), "title": cut(item.title, LABEL_MOST)})


def _course_line(item: AgendaItem, page: SittingPage) -> Text:
    is_now = page.item is not None and page.item.id == item.id
    state = "now" if is_now else "taken" if item.id in page.taken else "ahead"
    return Text(f"sittings-course-{state}", {"position": str(item.position), "title": item.title})
