"""What followers and the channel are told of published minutes."""

from __future__ import annotations

from collections.abc import Iterator

from handlers.kit.cutting import cut
from handlers.kit.notices import Reader, Told, notice
from handlers.kit.screen import BLANK, Button, Screen, screen
from handlers.minutes.notices import minutes_heading, show_button
from locales.text import Text

DECISIONS_MOST, DECISION_MOST = 8, 300
"""How many decisions an announcement quotes, and how many letters of each."""


@notice("minutes-published")
def published(what: Told, reader: Reader) -> Screen:
    return screen(*_published(what), rows=((show_button(what),),))


@notice("minutes-published-in-channel")
def published_in_channel(what: Told, reader: Reader) -> Screen:
    """Everybody presses in a channel, so its button leads to the reader's own chat."""
    link = Button(Text("minutes-show-button"), url=reader.house.link(f"n_{what.subject.id}"))
    return screen(*_published(what), rows=((link,),))


def _published(what: Told) -> tuple[Text, ...]:
    when = Text("minutes-when", {"starts_at": what.facts["starts_at"]})
    return (minutes_heading(what), when, BLANK, Text("minutes-told-published"), *_decided(what))


def _decided(what: Told) -> Iterator[Text]:
    """What was decided, as far as there is room; of the rest the numbers."""
    numbers = what.facts["decisions"]
    told = list(zip(numbers, what.facts.get("texts", ()), strict=False))[:DECISIONS_MOST]
    for number, text in told:
        yield BLANK
        yield Text("minutes-told-decision", {"number": number, "text": cut(text, DECISION_MOST)})
    if rest := numbers[len(told) :]:
        yield BLANK
        yield Text("minutes-told-decisions", {"decisions": ", ".join(rest)})
