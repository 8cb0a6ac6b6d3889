"""What the questions about proposals answer: the receipt, the page, the lists."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from council.bodies.model import Body
from council.identity import BodyId, Instant, ProposalId
from council.names import Names
from council.pages import Page
from council.proposals.model import Origin, Proposal, ProposalEvent, ProposalState


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
        events: the timeline, the oldest first; `heirs` are the bodies it was handed over to, by what it names.
        may_check: the person looks at its form, and it waits for that.
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
    heirs: Mapping[BodyId, Names]
    may_check: bool


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
