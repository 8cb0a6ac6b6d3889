"""Screens of this package that stand on buttons and are nobody else's."""

from __future__ import annotations

from dataclasses import dataclass

from council.command import Command
from council.permissions.model import EVERYONE
from council.permissions.registry import permit


@permit(anywhere=EVERYONE)
@dataclass(frozen=True, slots=True)
class AskWithdrawal(Command[None]):
    """The second screen before a consent is taken back."""
