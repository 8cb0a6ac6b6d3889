"""What administrators are told when a restored database starts."""

from __future__ import annotations

from council.keeping.commands import ShowHeld
from handlers.kit.notices import Reader, Told, notice
from handlers.kit.screen import Button, Screen, screen
from locales.text import Text


@notice("house-restored")
def restored(what: Told, reader: Reader) -> Screen:
    known = what.facts["made_at"] is not None
    said = Text("house-restored" if known else "house-restored-unknown", dict(what.facts))
    return screen(said, rows=((Button(Text("keeping-held-button"), ShowHeld()),),))
