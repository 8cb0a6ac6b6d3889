"""The screens that belong to no noun: the menu, help, settings, privacy, the choice of a language."""

from __future__ import annotations

from dataclasses import dataclass

from council.command import Command
from council.permissions.model import EVERYONE
from council.permissions.registry import permit


@permit(anywhere=EVERYONE)
@dataclass(frozen=True, slots=True)
class OpenMenu(Command[None]):
    """The main menu."""


@permit(anywhere=EVERYONE)
@dataclass(frozen=True, slots=True)
class ShowHelp(Command[None]):
    """What this bot does and by which commands."""


@permit(anywhere=EVERYONE)
@dataclass(frozen=True, slots=True)
class ShowSettings(Command[None]):
    """My language and my consent."""


@permit(anywhere=EVERYONE)
@dataclass(frozen=True, slots=True)
class ShowPrivacy(Command[None]):
    """What is kept about me, how long, and how I withdraw."""


@permit(anywhere=EVERYONE)
@dataclass(frozen=True, slots=True)
class ShowLanguages(Command[None]):
    """The choice of a language."""
