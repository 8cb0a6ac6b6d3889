"""What is said of a set-aside update, with a number to quote and one to look into, and of due work given up."""

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


@notice("due-given-up")
def due_given_up(what: Told, reader: Reader) -> Screen:
    facts = what.facts
    shown = {"kind": facts["kind"], "due_at": facts["due_at"], "reference": facts["reference"]}
    return screen(Text("fault-due", shown))
