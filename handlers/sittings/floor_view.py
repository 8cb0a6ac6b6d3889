"""The screen of the speakers' queue."""

from __future__ import annotations

from council.sittings.commands import (
    EndSpeech,
    GiveFloor,
    NameSpeaker,
    ProlongSpeech,
    ShowFloor,
    ShowSitting,
    SittingPage,
)
from council.sittings.model import Speech
from handlers.kit.cutting import cut
from handlers.kit.forms import begin
from handlers.kit.home import HOME, back
from handlers.kit.screen import BLANK, Button, Screen, screen
from handlers.sittings.lines import heading, item_line
from locales.text import Text

SHOWN_MOST = 6
"""Buttons of a list."""
LABEL_MOST = 20
"""Letters of a name or title on a button."""


def floor_screen(page: SittingPage) -> Screen:
    """Who speaks and who waits."""
    meeting_id, waiting = page.meeting.id, page.queue
    return screen(
        heading(page.body.names, page.meeting.number),
        *((item_line(page.item),) if page.item else ()),
        BLANK,
        *_floor(page),
        *(Text("sittings-waiting", {"place": str(at), "name": each.name}) for at, each in enumerate(waiting, 1)),
        rows=(
            *(_speech_rows(page.speaking) if page.speaking else ()),
            *((_give(speech),) for speech in waiting[:SHOWN_MOST]),
            (Button(Text("sittings-name-button"), begin(NameSpeaker, meeting_id)),),
            (Button(Text("refresh-button"), ShowFloor(meeting_id)),),
            (back(ShowSitting(meeting_id)), HOME),
        ),
    )


def _floor(page: SittingPage) -> tuple[Text, ...]:
    speech = page.speaking
    if speech is not None:
        waiting = (BLANK, Text("sittings-waiting-title")) if page.queue else ()
        return (Text("sittings-speaking", {"name": speech.name, "over_at": speech.over_at}), *waiting)
    return () if page.queue else (Text("sittings-nobody-waits"),)


def _speech_rows(speech: Speech) -> tuple[tuple[Button, ...], ...]:
    more = Button(Text("sittings-more-button"), ProlongSpeech(speech.id))
    return ((more, Button(Text("sittings-speech-end-button"), EndSpeech(speech.id))),)


def _give(speech: Speech) -> Button:
    return Button(Text("sittings-give-button", {"name": cut(speech.name, LABEL_MOST)}), GiveFloor(speech.id))
