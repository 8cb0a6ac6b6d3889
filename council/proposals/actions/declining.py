"""Declining: by those whom the body's rules allow it, with a reason that every member reads."""

from __future__ import annotations

from dataclasses import replace

from council.bodies.finding import body_of
from council.errors import NotAllowed
from council.perform import action
from council.permissions.model import Actor
from council.ports import UnitOfWork
from council.profiles.finding import profile_of
from council.proposals.audience import DECLINED, tell_author, tell_members
from council.proposals.commands import DeclineProposal, ProposalPage
from council.proposals.finding import held, page_for
from council.proposals.keeping import keep
from council.proposals.rules import moved, require_unsettled


@action
async def decline_proposal(uow: UnitOfWork, actor: Actor, command: DeclineProposal) -> ProposalPage:
    """Keep it from the agenda.

    Raises:
        NotAllowed: the body's rules leave this to others (`Tabling.decliners`).
        ProposalSupported: enough members support it; only the body can take it off, as it approves the agenda.
        ProposalMovedOn: it is not waiting for an agenda.
    """
    proposal = await held(uow, command.proposal_id)
    body = await body_of(uow, proposal.body_id)
    if not actor.roles_in(body.id) & profile_of(uow, body).tabling.value.decliners:
        raise NotAllowed
    declined = replace(proposal, state=moved(proposal, "decline"), reason=command.reason)
    require_unsettled(proposal)
    await keep(uow, declined, actor, command.reason)
    await tell_author(uow, declined, body)
    await tell_members(uow, DECLINED, declined, body, {"reason": command.reason})
    return await page_for(uow, declined, actor)
