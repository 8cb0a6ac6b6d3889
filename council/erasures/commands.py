"""What a person may ask about being forgotten."""

from __future__ import annotations

from dataclasses import dataclass

from council.command import Command
from council.erasures.model import Erasure, Preview
from council.permissions.model import EVERYONE
from council.permissions.registry import permit


@permit(anywhere=EVERYONE)
@dataclass(frozen=True, slots=True)
class PreviewErasure(Command[Preview]):
    """What would go, and what would stay."""


@permit(anywhere=EVERYONE)
@dataclass(frozen=True, slots=True)
class EraseMe(Command[Erasure]):
    """Forget me."""
