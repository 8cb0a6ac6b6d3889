"""The notice that a composition's term ends."""

from __future__ import annotations

from datetime import date

from council.bodies.commands import ShowBody
from council.identity import BodyId
from handlers.kit.notices import Reader, Told, notice
from handlers.kit.screen import BLANK, Button, Screen, screen
from locales.text import Text


@notice("term-ending")
def term_ending(what: Told, reader: Reader) -> Screen:
    ends_on = date.fromisoformat(what.facts["ends_on"])
    return screen(
        Text("members-seat-body", {"body": what.facts["body"]}),
        Text("members-term-ending", {"day": ends_on}),
        BLANK,
        Text("members-term-ending-next"),
        rows=((Button(Text("members-menu-button"), ShowBody(BodyId(what.subject.id))),),),
    )
