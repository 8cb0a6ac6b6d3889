"""What a person is told when their account no longer acts for them."""

from __future__ import annotations

from handlers.kit.notices import Reader, Told, notice
from handlers.kit.screen import Screen, screen
from locales.text import Text


@notice("account-replaced")
def replaced(told: Told, _: Reader) -> Screen:
    return screen(Text("notice-account-replaced", {"body": told.facts["body"]}))
