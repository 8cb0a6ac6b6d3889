"""The list of who is there, with the secretary's hand over it."""

from __future__ import annotations

from council.sittings.commands import (
    HallPage,
    InHall,
    MakeDoorCode,
    NoteGone,
    NotePresent,
    ShowHall,
    ShowSitting,
)
from handlers.kit.cutting import cut
from handlers.kit.home import HOME, back
from handlers.kit.paging import page_line, turns
from handlers.kit.screen import BLANK, Button, Screen, screen
from handlers.sittings.lines import ballot_lines, hall_lines, heading
from locales.text import Text

NAME_MOST = 24
"""Letters of a name on a button."""


def hall_screen(page: HallPage) -> Screen:
    """Who is there; the secretary notes whoever has no phone at hand by pressing their name."""
    meeting_id, members = page.meeting.id, page.members
    return screen(
        heading(page.body.names, page.meeting.number),
        *hall_lines(page.hall),
        *ballot_lines(page.ballot_quorums),
        BLANK,
        *map(_in_hall, members.items),
        *page_line(members, BLANK),
        Text("sittings-hall-hint"),
        rows=(
            *((_noting(page, line),) for line in members.items),
            turns(members, lambda number: ShowHall(meeting_id, number)),
            (Button(Text("sittings-door-code-button"), MakeDoorCode(meeting_id)),),
            (back(ShowSitting(meeting_id)), HOME),
        ),
    )


def _in_hall(line: InHall) -> Text:
    if line.presence is None:
        return Text("sittings-hall-away", {"name": line.name})
    mode = Text(f"sittings-mode-{line.presence.mode.replace('_', '-')}")
    how = Text(f"sittings-how-{line.presence.how}")
    return Text("sittings-hall-here", {"name": line.name, "mode": mode, "how": how})


def _noting(page: HallPage, line: InHall) -> Button:
    meeting_id, number, name = page.meeting.id, page.members.number, cut(line.name, NAME_MOST)
    if line.presence is None:
        return Button(
            Text("sittings-note-here-button", {"name": name}), NotePresent(meeting_id, line.membership_id, number)
        )
    return Button(Text("sittings-note-gone-button", {"name": name}), NoteGone(meeting_id, line.membership_id, number))
