"""Screens of this package that stand on buttons and are nobody else's."""

from __future__ import annotations

from dataclasses import dataclass

from council.command import Command
from council.permissions.model import Role
from council.permissions.registry import permit


@permit(anywhere=(Role.ADMINISTRATOR,))
@dataclass(frozen=True, slots=True)
class AskSendHeld(Command[None]):
    """The second screen before what is held is sent."""


@permit(anywhere=(Role.ADMINISTRATOR,))
@dataclass(frozen=True, slots=True)
class AskDropHeld(Command[None]):
    """The second screen before what is held is dropped."""
