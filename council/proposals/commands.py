"""What may be asked of proposals: submit, return, register, support, decline, withdraw, and the screens behind them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from annotated_types import Len, MaxLen

from council.attachments import Attached
from council.bodies.model import Body
from council.command import Command
from council.identity import BodyId, Instant, ProposalId
from council.names import Names
from council.pages import Page, PageNumber
from council.permissions.model import EVERYONE, Role
from council.permissions.registry import permit
from council.proposals.model import Origin, Proposal, ProposalEvent, ProposalState

READERS = (Role.MEMBER, Role.PRESIDING, Role.ADVISORY, Role.SECRETARY)
"""Who of a body sees its registered proposals."""
FILES_MOST = 10
Title = Annotated[str, Len(5, 200)]
Account = Annotated[str, Len(20, 2000)]
Files = Annotated[tuple[Attached, ...], MaxLen(FILES_MOST)] | None
Reason = Annotated[str, Len(3, 500)]


@dataclass(frozen=True, slots=True)
class Submitted:
    """The receipt: what the author is told at once.

    Attributes:
        check_days: working days after which it is registered even if the secretary has said nothing.
    """

    proposal_id: ProposalId
    number: str
    body: Names
    check_days: int


@dataclass(frozen=True, slots=True)
class Backing:
    """How many of today's members support a proposal.

    Attributes:
        needed: with so many it goes on the draft agenda without anybody's leave.
        is_own: the person who looks is one of them.
    """

    names: tuple[str, ...]
    needed: int
    is_own: bool

    @property
    def count(self) -> int:
        return len(self.names)

    @property
    def missing(self) -> int:
        return max(0, self.needed - self.count)


@dataclass(frozen=True, slots=True)
class OnAgenda:
    """The meeting on whose agenda a proposal stands."""

    number: int
    starts_at: Instant


@dataclass(frozen=True, slots=True)
class ProposalPage:
    """A proposal as one person may see it.

    Attributes:
        events: the timeline, the oldest first.
        may_support: the person has a voice in the body, and support still counts.
        may_decline: the body's rules let this person decline it now.
        may_take_off: the body has voted it off the agenda, and the person may note it.
        is_read_by_body: the person looks as one of the body, not as the author.
    """

    proposal: Proposal
    body: Names
    author: str
    events: tuple[ProposalEvent, ...]
    backing: Backing
    meeting: OnAgenda | None
    is_own: bool
    may_support: bool
    may_decline: bool
    may_take_off: bool
    is_read_by_body: bool


@dataclass(frozen=True, slots=True)
class ProposalLine:
    """A proposal in a list; `support` and `needed` where support still counts."""

    proposal_id: ProposalId
    number: str
    title: str
    origin: Origin
    state: ProposalState
    is_on_draft: bool
    support: int
    needed: int


@dataclass(frozen=True, slots=True)
class ProposalList:
    body_id: BodyId
    body: Names
    lines: Page[ProposalLine]


@dataclass(frozen=True, slots=True)
class ProposalBody:
    """A body whose proposals the person sees, and how many of them wait for an agenda."""

    body_id: BodyId
    body: Names
    waiting: int


@dataclass(frozen=True, slots=True)
class Proposing:
    """How one proposes something to this body.

    Attributes:
        may_propose: the person's own proposal would be taken.
        needed: members whose support needs nobody's leave, of those `seated` today.
    """

    body: Body
    may_propose: bool
    needed: int
    seated: int


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


@permit(in_body=(Role.SECRETARY,))
@dataclass(frozen=True, slots=True)
class ReturnProposal(Command[ProposalPage]):
    """Its form is wrong, namely; nothing is said of its substance."""

    proposal_id: ProposalId
    reason: Reason


@permit(in_body=(Role.SECRETARY,))
@dataclass(frozen=True, slots=True)
class RegisterProposal(Command[ProposalPage]):
    """Its form is right: the members may see it."""

    proposal_id: ProposalId


@permit(in_body=(Role.PRESIDING,))
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
