"""What a body has been through."""

from __future__ import annotations

from council.bodies.commands import ShowBody
from council.members.commands import (
    Change,
    ChangesPage,
    ShowChanges,
)
from council.members.model import ChangeKind
from handlers.kit.home import HOME, back
from handlers.kit.paging import page_line, turns
from handlers.kit.screen import BLANK, Screen, screen
from locales.text import Text, Value


def changes_screen(page: ChangesPage, line: Text | None = None) -> Screen:
    body, changes = page.body, page.changes
    return screen(
        *((line, BLANK) if line else ()),
        Text("members-changes-title", {"body": body.names}),
        *((Text("members-closed", {"day": body.closed_on}),) if body.closed_on else ()),
        *page_line(changes),
        *(part for each in changes.items for part in (BLANK, *_change_lines(each, page))),
        *(() if changes.items else (BLANK, Text("members-changes-none"))),
        rows=(
            turns(changes, lambda number: ShowChanges(body.id, number)),
            (back(ShowBody(body.id)), HOME),
        ),
    )


def _change_lines(each: Change, page: ChangesPage) -> tuple[Text, ...]:
    change = each.change
    ground = Text("members-change-ground", {"ground": change.ground})
    if change.kind is ChangeKind.ROTATION:
        counted: dict[str, Value] = {"day": change.changed_on, "went": change.went, "came": change.came}
        return Text("members-change-rotation", counted), ground
    is_new = change.into_id == page.body.id
    other = each.body if is_new else each.into
    key = f"members-change-{change.kind}-{'into' if is_new else 'from'}"
    return Text(key, {"day": change.changed_on, "other": other}), ground
