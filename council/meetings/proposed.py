"""Proposals and an agenda: which of them wait for it, and what becomes of those on a draft as it is called."""

from __future__ import annotations

from council.meetings.model import Meeting
from council.ports import UnitOfWork
from council.proposals.model import Proposal, ProposalState
from council.proposals.tabling import mark_on_agenda


async def waiting_for(uow: UnitOfWork, meeting: Meeting) -> tuple[Proposal, ...]:
    """Proposals that may come onto this agenda and do not stand on it yet."""
    taken = {item.proposal_id for item in await uow.meetings.items_of(meeting.id)}
    waiting = await uow.proposals.waiting_for_agenda(meeting.body_id)
    return tuple(proposal for proposal in waiting if proposal.id not in taken)


async def settle_proposals(uow: UnitOfWork, meeting: Meeting) -> None:
    """The draft is called: its proposals are on the agenda now; those withdrawn or declined meanwhile leave it."""
    for item in await uow.meetings.items_of(meeting.id):
        if item.proposal_id is None:
            continue
        proposal = await uow.proposals.proposal(item.proposal_id)
        if proposal is not None and proposal.state is ProposalState.REGISTERED:
            await mark_on_agenda(uow, proposal.id, meeting.id, item.id)
        else:
            # The others have moved up since this list was read.
            await uow.meetings.take_off(await uow.meetings.item(item.id) or item)
