"""Dissenting opinions: on which ballots the reader may state one, and what they stated."""

from __future__ import annotations

from collections.abc import Iterator

from council.minutes.commands import (
    ShowMinutes,
    StateDissent,
)
from council.minutes.pages import (
    OpinionLine,
    OpinionsPage,
)
from handlers.kit.cutting import cut
from handlers.kit.forms import begin
from handlers.kit.home import HOME, back
from handlers.kit.screen import BLANK, Button, Screen, screen
from handlers.minutes.layout import LINE_MOST
from locales.text import Text


def opinions_screen(found: OpinionsPage) -> Screen:
    head = Text("minutes-title", {"body": found.body.names, "number": str(found.meeting.number)})
    key = "minutes-opinions" if found.may_state else "minutes-opinions-late"
    buttons = [
        (
            Button(
                Text("minutes-opinion-button", {"number": str(line.ballot.number)}), begin(StateDissent, line.ballot.id)
            ),
        )
        for line in found.ballots
        if found.may_state
    ]
    return screen(
        head,
        Text(key if found.ballots else "minutes-opinions-none"),
        *(text for line in found.ballots for text in _opinion(line)),
        rows=(*buttons, (back(ShowMinutes(found.meeting.id)), HOME)),
    )


def _opinion(line: OpinionLine) -> Iterator[Text]:
    yield BLANK
    yield Text("minutes-opinion", {"number": str(line.ballot.number), "text": cut(line.motion.text, LINE_MOST)})
    if line.own is not None:
        yield Text("minutes-opinion-own", {"text": cut(line.own, LINE_MOST)})
