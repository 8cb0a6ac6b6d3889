"""What administrators may ask about the keeping of this installation."""

from __future__ import annotations

from dataclasses import dataclass

from council.command import Command
from council.keeping.model import HeldList, Released, State
from council.permissions.model import Role
from council.permissions.registry import permit


@permit(anywhere=(Role.ADMINISTRATOR,))
@dataclass(frozen=True, slots=True)
class ShowState(Command[State]):
    """How the house is: what waits, what is unknown, when it was last backed up."""


@permit(anywhere=(Role.ADMINISTRATOR,))
@dataclass(frozen=True, slots=True)
class ShowHeld(Command[HeldList]):
    """What is held since a restore."""


@permit(anywhere=(Role.ADMINISTRATOR,))
@dataclass(frozen=True, slots=True)
class SendHeld(Command[Released]):
    """Send of it what still applies, and drop the rest."""


@permit(anywhere=(Role.ADMINISTRATOR,))
@dataclass(frozen=True, slots=True)
class DropHeld(Command[Released]):
    """Drop all of it."""
