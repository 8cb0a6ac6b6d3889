"""Declining, with a reason that every member reads: by those whom the body's rules allow it, or by the body's vote."""

from __future__ import annotations

from dataclasses import replace

from council.bodies.finding import body_of
from council.errors import NotAllowed
from council.perform import action
from council.permissions.model import Actor
from council.ports import UnitOfWork
from council.proposals.actions.supporting import settle_support
from council.proposals.audience import DECLINED, tell_author, tell_members
from council.proposals.commands import DeclineProposal, ProposalPage, TakeOffByVote
from council.proposals.finding import backing_of, deciding, held, may_decline, page_for, proposal_of, voted_off_by
from council.proposals.keeping import keep
from council.proposals.refusals import NotVotedOff
from council.proposals.rules import moved, require_unsettled
from council.proposals.tabling import mark_voted_off


@action
async def decline_proposal(uow: UnitOfWork, actor: Actor, command: DeclineProposal) -> ProposalPage:
    """Keep it from the agenda, unless enough members support it nonetheless.

    Raises:
        NotAllowed: the rules leave this to others (`Tabling`).
        ProposalSupported: enough members support it; only the body can take it off, as it approves the agenda.
        ProposalMovedOn: it is not waiting for an agenda.
    """
    proposal = await held(uow, command.proposal_id)
    body = await body_of(uow, proposal.body_id)
    if not await may_decline(uow, actor, body):
        raise NotAllowed
    declined = replace(proposal, state=moved(proposal, "decline"), reason=command.reason)
    require_unsettled(await settle_support(uow, proposal, body))
    await keep(uow, declined, actor, command.reason)
    backing = await backing_of(uow, declined, body, await deciding(uow, body.id))
    support = {"count": backing.count, "needed": backing.needed}
    await tell_author(uow, declined, body, support)
    await tell_members(uow, DECLINED, declined, body, {"reason": command.reason, **support})
    return await page_for(uow, declined, actor)


@action
async def take_off_by_vote(uow: UnitOfWork, actor: Actor, command: TakeOffByVote) -> ProposalPage:
    """Note that the body took it off as it approved the agenda; the motion that was carried is the reason.

    Raises:
        NotVotedOff: no motion to take its item off was carried, or the body has decided about it.
    """
    proposal = await held(uow, command.proposal_id)
    vote = await voted_off_by(uow, proposal)
    if vote is None:
        raise NotVotedOff(number=proposal.number)
    motion, ballot = vote
    await mark_voted_off(uow, proposal.id, ballot.id, motion.text)
    return await page_for(uow, await proposal_of(uow, proposal.id), actor)
