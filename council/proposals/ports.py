"""What the use cases need stored about proposals."""

from __future__ import annotations

from typing import Protocol

from council.identity import BodyId, Instant, MeetingId, MembershipId, PersonId, ProposalId
from council.pages import Page
from council.permissions.model import Place
from council.proposals.model import Proposal, ProposalEvent, Support


class Proposals(Protocol):
    async def place(self, at: str, thing: int) -> Place | None:
        """Where a `proposal_id` stands; it is its author's own."""
        ...

    async def next_number(self, code: str, year: int) -> int:
        """Count the proposals of a body code and year up; a number is given once, and none is left out."""
        ...

    async def add(self, proposal: Proposal) -> None: ...

    async def proposal(self, proposal_id: ProposalId) -> Proposal | None: ...

    async def hold(self, proposal_id: ProposalId) -> Proposal | None:
        """The same as `proposal`; until the unit ends nobody else changes it or its support."""
        ...

    async def save(self, proposal: Proposal) -> None:
        """Keep everything about it but its number and its author."""
        ...

    async def add_event(self, event: ProposalEvent) -> None: ...

    async def events(self, proposal_id: ProposalId) -> tuple[ProposalEvent, ...]:
        """The timeline, the oldest first."""
        ...

    async def of_author(self, person_id: PersonId, page: int) -> Page[Proposal]:
        """The newest first."""
        ...

    async def of_body(self, body_id: BodyId, page: int, *, desk_since: Instant | None) -> Page[Proposal]:
        """The open ones first, then the newest.

        Args:
            desk_since: with those not registered yet, and of the returned ones those returned since; none leaves all
                of them out.
        """
        ...

    async def waiting_for_agenda(self, body_id: BodyId) -> tuple[Proposal, ...]:
        """Registered proposals on no agenda yet: first those that enough members support, then the oldest."""
        ...

    async def gathering(self, body_id: BodyId) -> tuple[Proposal, ...]:
        """Those that members may support and too few do, declined ones too, the oldest first."""
        ...

    async def unsettled(self, body_id: BodyId) -> tuple[Proposal, ...]:
        """The open ones that stand on no agenda, the oldest first."""
        ...

    async def on_agenda_of(self, meeting_id: MeetingId) -> tuple[Proposal, ...]: ...

    async def add_support(self, support: Support) -> None:
        """Keep it; the same member's again changes nothing."""
        ...

    async def drop_support(self, proposal_id: ProposalId, membership_id: MembershipId) -> None:
        """Take back what the holder of this seat has given, from whichever seat."""
        ...

    async def supports(self, proposal_id: ProposalId) -> tuple[Support, ...]:
        """Everybody's ever given and not taken back, the oldest first."""
        ...
