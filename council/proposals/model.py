"""A proposal (ұсыныс, предложение), the states it goes through, its supporters and the trace it leaves.

The secretary may only return one for form. From its registration on it waits for an agenda; nobody's leave is needed
any more once a share of the members supports it (`Profile.tabling`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from council.attachments import Attached
from council.identity import AgendaItemId, BallotId, BodyId, Instant, MeetingId, MembershipId, PersonId, ProposalId
from council.language import Language


class ProposalState(StrEnum):
    SUBMITTED = "submitted"
    """The secretary looks at its form, and at nothing else."""
    RETURNED = "returned"
    REGISTERED = "registered"
    ON_AGENDA = "on_agenda"
    CONSIDERED = "considered"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"


MOVES: Mapping[tuple[ProposalState, str], ProposalState] = MappingProxyType(
    {
        (ProposalState.SUBMITTED, "return"): ProposalState.RETURNED,
        (ProposalState.SUBMITTED, "register"): ProposalState.REGISTERED,
        (ProposalState.SUBMITTED, "withdraw"): ProposalState.WITHDRAWN,
        (ProposalState.RETURNED, "correct"): ProposalState.SUBMITTED,
        (ProposalState.RETURNED, "withdraw"): ProposalState.WITHDRAWN,
        (ProposalState.REGISTERED, "decline"): ProposalState.DECLINED,
        (ProposalState.REGISTERED, "table"): ProposalState.ON_AGENDA,
        (ProposalState.REGISTERED, "withdraw"): ProposalState.WITHDRAWN,
        (ProposalState.DECLINED, "back"): ProposalState.REGISTERED,
        (ProposalState.ON_AGENDA, "untable"): ProposalState.REGISTERED,
        (ProposalState.ON_AGENDA, "vote-off"): ProposalState.DECLINED,
        (ProposalState.ON_AGENDA, "consider"): ProposalState.CONSIDERED,
    }
)
OPEN = frozenset(state for state, _ in MOVES) - {ProposalState.DECLINED}
"""States from which a proposal still goes somewhere; a declined one only where enough members support it after all."""


class Origin(StrEnum):
    """In what capacity its author came: the body's rules say who may table items."""

    MEMBER = "member"
    CITIZEN = "citizen"


class Verdict(StrEnum):
    """What the body decided about a considered proposal."""

    ADOPTED = "adopted"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Proposal:
    """What is asked of a body.

    Attributes:
        number: `KST-P-2026-000012`, given at once and never again.
        problem: what is wrong; `proposed`: what is to be done about it.
        language: in which its author speaks with us.
        registered_at: since when the members see it.
        supported_at: when enough members had supported it; from then on it stands on the draft agenda.
        reason: why it was returned or declined, the newest.
        meeting_id: on whose agenda it stands or stood last.
        ballot_id: the ballot that decided it, or voted it off the agenda.
    """

    id: ProposalId
    number: str
    body_id: BodyId
    author_id: PersonId
    origin: Origin
    title: str
    problem: str
    proposed: str
    files: tuple[Attached, ...]
    language: Language
    submitted_at: Instant
    state: ProposalState = ProposalState.SUBMITTED
    registered_at: Instant | None = None
    supported_at: Instant | None = None
    reason: str | None = None
    meeting_id: MeetingId | None = None
    agenda_item_id: AgendaItemId | None = None
    ballot_id: BallotId | None = None
    verdict: Verdict | None = None

    @property
    def is_open(self) -> bool:
        return self.state in OPEN

    @property
    def is_supportable(self) -> bool:
        """Members may still add or take back their support: a decline leaves them that, a vote of the body does not."""
        is_declined = self.state is ProposalState.DECLINED and self.ballot_id is None
        return (self.state is ProposalState.REGISTERED or is_declined) and self.supported_at is None

    @property
    def is_withdrawable(self) -> bool:
        """Its author may still take it back."""
        return (self.state, "withdraw") in MOVES and self.supported_at is None


@dataclass(frozen=True, slots=True)
class Support:
    """One member stands behind a proposal; it counts while its holder stays in office."""

    proposal_id: ProposalId
    membership_id: MembershipId
    given_at: Instant


@dataclass(frozen=True, slots=True)
class ProposalEvent:
    """One line of the timeline: the state that was reached, when and by whom; by nobody where a term ran out.

    Attributes:
        into_id: the body to which it was handed over in this state, as its own had ended.
    """

    proposal_id: ProposalId
    state: ProposalState
    at: Instant
    by: PersonId | None
    reason: str | None = None
    into_id: BodyId | None = None
