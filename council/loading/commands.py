"""The one order: take over a file."""

from __future__ import annotations

from dataclasses import dataclass

from council.command import Command
from council.loading.model import CouncilFile, Report
from council.permissions.model import Role
from council.permissions.registry import permit


@permit(anywhere=(Role.ADMINISTRATOR,))
@dataclass(frozen=True, slots=True)
class LoadCouncil(Command[Report]):
    """Take over a file.

    Attributes:
        defaults: regions and categories to begin with; those already known are left alone.
    """

    file: CouncilFile
    defaults: CouncilFile
