"""Buttons on messages that stay, and the question before a demand is taken back."""

from __future__ import annotations

from dataclasses import dataclass

from council.command import Command
from council.demands.commands import READERS
from council.identity import DemandId
from council.permissions.model import Role
from council.permissions.registry import permit


@permit(in_body=READERS)
@dataclass(frozen=True, slots=True)
class OpenDemand(Command[None]):
    """Show the demand in a message of its own."""

    demand_id: DemandId


@permit(own=(Role.CITIZEN,))
@dataclass(frozen=True, slots=True)
class AskWithdrawal(Command[None]):
    """Ask once more before it is taken back."""

    demand_id: DemandId
