"""What whoever opens a link reads: who they are here, or why it opens nothing."""

from __future__ import annotations

from council.bodies.commands import ShowBody
from council.invitations.commands import Welcome
from handlers.kit.home import HOME
from handlers.kit.screen import BLANK, Button, Screen, screen
from locales.text import Text, Value


def welcome_screen(welcome: Welcome) -> Screen:
    """The first thing a member sees: who they are here."""
    named: dict[str, Value] = {"name": welcome.name, "body": welcome.body.names, "post": welcome.post}
    return screen(
        Text("invitations-welcome", named),
        BLANK,
        Text("invitations-welcome-next"),
        rows=((Button(Text("invitations-my-body-button"), ShowBody(welcome.body.id)),), (HOME,)),
    )


def unknown_screen() -> Screen:
    """A code that nobody issued."""
    return screen(Text("invitations-unknown"), rows=((HOME,),))


def refused_screen(why: Text) -> Screen:
    """Why the link opens nothing, with the next step in the same words."""
    return screen(why, rows=((HOME,),))
