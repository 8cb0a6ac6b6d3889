"""What an author may do: submit, correct what was returned, take back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from annotated_types import Len, MaxLen

from council.attachments import Attached
from council.command import Command
from council.identity import BodyId, ProposalId
from council.permissions.model import EVERYONE, Role
from council.permissions.registry import permit
from council.proposals.commands.pages import ProposalPage, Submitted

FILES_MOST = 10
Title = Annotated[str, Len(5, 200)]
Account = Annotated[str, Len(20, 2000)]
Files = Annotated[tuple[Attached, ...], MaxLen(FILES_MOST)] | None


@permit(anywhere=EVERYONE, is_personal=True)
@dataclass(frozen=True, slots=True)
class SubmitProposal(Command[Submitted]):
    """Consider this, for these reasons."""

    body_id: BodyId
    title: Title
    problem: Account
    proposed: Account
    files: Files = None


@permit(own=(Role.CITIZEN,), is_personal=True)
@dataclass(frozen=True, slots=True)
class CorrectProposal(Command[ProposalPage]):
    """This is what the secretary found missing; look at it again."""

    proposal_id: ProposalId
    title: Title
    problem: Account
    proposed: Account
    files: Files = None


@permit(own=(Role.CITIZEN,))
@dataclass(frozen=True, slots=True)
class ReviewWithdrawal(Command[ProposalPage]):
    """Show me what taking it back means."""

    proposal_id: ProposalId


@permit(own=(Role.CITIZEN,))
@dataclass(frozen=True, slots=True)
class WithdrawProposal(Command[ProposalPage]):
    """I take it back."""

    proposal_id: ProposalId
