"""What the body may do: look at the form, decline, vote off the agenda."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from annotated_types import Len

from council.command import Command
from council.identity import ProposalId
from council.permissions.model import Role
from council.permissions.registry import permit
from council.proposals.commands.pages import ProposalPage

DESK = (Role.SECRETARY, Role.PRESIDING)
"""Whoever presides looks at the form where there is no secretary."""
Reason = Annotated[str, Len(3, 500)]


@permit(in_body=DESK)
@dataclass(frozen=True, slots=True)
class ReturnProposal(Command[ProposalPage]):
    """Its form is wrong, namely; nothing is said of its substance."""

    proposal_id: ProposalId
    reason: Reason


@permit(in_body=DESK)
@dataclass(frozen=True, slots=True)
class RegisterProposal(Command[ProposalPage]):
    """Its form is right: the members may see it."""

    proposal_id: ProposalId


@permit(in_body=(Role.PRESIDING,), in_part=(Role.PRESIDING,))
@dataclass(frozen=True, slots=True)
class DeclineProposal(Command[ProposalPage]):
    """We shall not consider it, because; the reason is shown to all members."""

    proposal_id: ProposalId
    reason: Reason


@permit(in_body=(Role.PRESIDING,))
@dataclass(frozen=True, slots=True)
class TakeOffByVote(Command[ProposalPage]):
    """The body has just voted it off the agenda."""

    proposal_id: ProposalId
