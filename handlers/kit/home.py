"""The two buttons that every screen has: the way back, and the way home."""

from __future__ import annotations

from typing import Any

from council.command import Command
from council.menu import OpenMenu
from handlers.kit.screen import Button
from locales.text import Text

HOME = Button(Text("home-button"), OpenMenu())


def back(to: Command[Any]) -> Button:
    return Button(Text("back-button"), to)
