"""Buttons on messages that stay, and those that open a form with what is known already."""

from __future__ import annotations

from dataclasses import dataclass

from council.command import Command
from council.identity import BodyId, ProposalId
from council.permissions.model import EVERYONE, Role
from council.permissions.registry import permit
from council.proposals.commands import READERS


@permit(own=(Role.CITIZEN,), in_body=READERS)
@dataclass(frozen=True, slots=True)
class OpenProposal(Command[None]):
    """Show the proposal in a message of its own."""

    proposal_id: ProposalId


@permit(own=(Role.CITIZEN,), in_body=READERS)
@dataclass(frozen=True, slots=True)
class ReadProposal(Command[None]):
    """Send the whole texts, which a screen cuts short."""

    proposal_id: ProposalId


@permit(own=(Role.CITIZEN,))
@dataclass(frozen=True, slots=True)
class MendProposal(Command[None]):
    """Begin to correct it, with the words it has."""

    proposal_id: ProposalId


@permit(anywhere=EVERYONE)
@dataclass(frozen=True, slots=True)
class ProposeTo(Command[None]):
    """Begin a proposal to this body."""

    body_id: BodyId
