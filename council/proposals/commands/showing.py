"""The questions behind each screen of proposals."""

from __future__ import annotations

from dataclasses import dataclass

from council.attachments import Attached
from council.command import Command
from council.identity import BodyId, ProposalId
from council.pages import Page, PageNumber
from council.permissions.model import EVERYONE, Role
from council.permissions.registry import permit
from council.proposals.commands.pages import ProposalBody, ProposalLine, ProposalList, ProposalPage, Proposing

READERS = (Role.MEMBER, Role.PRESIDING, Role.ADVISORY, Role.SECRETARY)
"""Who of a body sees its registered proposals."""


@permit(own=(Role.CITIZEN,), in_body=READERS)
@dataclass(frozen=True, slots=True)
class ShowProposal(Command[ProposalPage]):
    """What is proposed, who supports it, and what became of it?"""

    proposal_id: ProposalId


@permit(own=(Role.CITIZEN,), in_body=READERS)
@dataclass(frozen=True, slots=True)
class ShowProposalFiles(Command[tuple[Attached, ...]]):
    """What was attached to it?"""

    proposal_id: ProposalId


@permit(anywhere=EVERYONE)
@dataclass(frozen=True, slots=True)
class ListMyProposals(Command[Page[ProposalLine]]):
    """What have I proposed?"""

    page: PageNumber = 1


@permit(in_body=READERS)
@dataclass(frozen=True, slots=True)
class ListProposals(Command[ProposalList]):
    """What has been proposed to this body?"""

    body_id: BodyId
    page: PageNumber = 1


@permit(anywhere=READERS)
@dataclass(frozen=True, slots=True)
class ListProposalBodies(Command[tuple[ProposalBody, ...]]):
    """To which of my bodies is something proposed?"""


@permit(anywhere=EVERYONE)
@dataclass(frozen=True, slots=True)
class ShowProposing(Command[Proposing]):
    """How do I propose something to this body?"""

    body_id: BodyId
