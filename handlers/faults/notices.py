"""The two messages about a set-aside update: one with a number to quote, one to look into."""

from __future__ import annotations

from handlers.kit.notices import Reader, Told, notice
from handlers.kit.screen import Screen, screen
from locales.text import Text


@notice("fault-told")
def told(what: Told, reader: Reader) -> Screen:
    return screen(Text("fault-told", {"reference": what.facts["reference"], "contact": reader.house.operator_contact}))


@notice("fault-alert")
def alert(what: Told, reader: Reader) -> Screen:
    return screen(Text("fault-alert", {"reference": what.facts["reference"]}))
