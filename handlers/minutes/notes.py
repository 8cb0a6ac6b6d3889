"""Notes: what the secretary has written down at each item of the agenda."""

from __future__ import annotations

from council.minutes.commands import (
    NoteItem,
    ShowMinutes,
    ShowNotes,
)
from council.minutes.pages import (
    NotesPage,
)
from handlers.kit.cutting import cut
from handlers.kit.forms import begin
from handlers.kit.home import HOME, back
from handlers.kit.paging import page_line, turns
from handlers.kit.rows import two_a_row
from handlers.kit.screen import BLANK, Button, Screen, screen
from handlers.minutes.layout import LINE_MOST
from handlers.minutes.view import heading
from locales.text import Text


def notes_screen(found: NotesPage) -> Screen:
    page, notes = found.page, found.notes
    lines: list[Text] = []
    for item, text in notes.items:
        lines += [BLANK, Text("minutes-note", {"position": str(item.position), "title": cut(item.title, LINE_MOST)})]
        lines += [Text("minutes-note-text", {"text": cut(text, LINE_MOST)})] if text else []
    buttons = [
        Button(Text("minutes-note-button", {"position": str(item.position)}), begin(NoteItem, item.id))
        for item, _ in notes.items
    ]
    return screen(
        heading(page),
        Text("minutes-notes"),
        *lines,
        *page_line(notes, BLANK),
        rows=(
            *two_a_row(buttons),
            turns(notes, lambda number: ShowNotes(page.meeting.id, number)),
            (back(ShowMinutes(page.meeting.id)), HOME),
        ),
    )
