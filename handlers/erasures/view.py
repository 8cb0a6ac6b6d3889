"""An erasure → screens. Pure: keys and buttons only."""

from __future__ import annotations

from council.erasures.commands import EraseMe
from council.erasures.model import Erasure, Preview
from council.menu import ShowPrivacy
from handlers.kit.home import back
from handlers.kit.screen import BLANK, Button, Screen, screen
from locales.text import Text


def sure_screen(preview: Preview) -> Screen:
    """What goes, what stays and why, and that it cannot be undone."""
    kept = preview.appeals + preview.votes
    stays = Text("erasure-stays", {"appeals": preview.appeals, "votes": preview.votes})
    return screen(
        Text("erasure-sure"),
        *((BLANK, stays) if kept else ()),
        rows=((Button(Text("erasure-yes-button"), EraseMe()),), (back(ShowPrivacy()),)),
    )


def done_screen(erasure: Erasure) -> Screen:
    """The last word; there is nobody any more to offer buttons to."""
    return screen(Text("erasure-done", {"name": erasure.name}))
