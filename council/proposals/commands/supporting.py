"""What a member may do: stand behind a proposal, and no longer stand behind it."""

from __future__ import annotations

from dataclasses import dataclass

from council.command import Command
from council.identity import ProposalId
from council.permissions.model import Role
from council.permissions.registry import permit
from council.proposals.commands.pages import ProposalPage


@permit(in_body=(Role.MEMBER,), is_personal=True)
@dataclass(frozen=True, slots=True)
class SupportProposal(Command[ProposalPage]):
    """I stand behind it."""

    proposal_id: ProposalId


@permit(in_body=(Role.MEMBER,))
@dataclass(frozen=True, slots=True)
class DropSupport(Command[ProposalPage]):
    """I do not stand behind it any more."""

    proposal_id: ProposalId
