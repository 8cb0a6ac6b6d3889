"""The agenda, and what of it has been taken."""

from __future__ import annotations

from council.meetings.model import AgendaItem
from council.sittings.commands import (
    ShowSitting,
    SittingPage,
    TakeItem,
)
from handlers.kit.cutting import cut
from handlers.kit.home import HOME, back
from handlers.kit.screen import BLANK, Button, Screen, screen
from handlers.sittings.lines import heading
from locales.text import Text

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


def _item_label(item: AgendaItem) -> Text:
    return Text("sittings-item-button", {"position": str(item.position), "title": cut(item.title, LABEL_MOST)})


def _course_line(item: AgendaItem, page: SittingPage) -> Text:
    is_now = page.item is not None and page.item.id == item.id
    state = "now" if is_now else "taken" if item.id in page.taken else "ahead"
    return Text(f"sittings-course-{state}", {"position": str(item.position), "title": item.title})
