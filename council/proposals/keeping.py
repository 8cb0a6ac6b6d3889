"""A step of a proposal, written down in all three places: its row, its timeline, the record."""

from __future__ import annotations

from council.notices.model import Subject
from council.permissions.model import Actor
from council.ports import UnitOfWork
from council.proposals.model import Proposal, ProposalEvent


async def keep(uow: UnitOfWork, proposal: Proposal, actor: Actor | None, reason: str | None = None) -> None:
    """Keep the state it has reached.

    Args:
        actor: none where it moved by itself, as a term ran out or a meeting went on; then the timeline alone says so.
    """
    await uow.proposals.save(proposal)
    by = None if actor is None else actor.person_id
    await uow.proposals.add_event(ProposalEvent(proposal.id, proposal.state, uow.now, by, reason))
    if actor is not None:
        subject, facts = Subject("proposal", proposal.id), {"number": proposal.number}
        await uow.audit.record(actor, f"proposal-{proposal.state}", subject, proposal.body_id, facts)
